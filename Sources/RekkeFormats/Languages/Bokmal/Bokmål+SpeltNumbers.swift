extension Bokmål {
    package var speltNumbers: [String] {
        ["ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"]
    }
}
