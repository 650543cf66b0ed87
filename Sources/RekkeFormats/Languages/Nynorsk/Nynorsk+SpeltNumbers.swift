extension Nynorsk {
    package var speltNumbers: [String] {
        ["ingen", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"]
    }
}
