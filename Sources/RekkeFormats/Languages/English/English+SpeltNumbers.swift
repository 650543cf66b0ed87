extension English {
    package var speltNumbers: [String] {
        [
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
    }
}
