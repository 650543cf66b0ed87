/// Numbers as running text has them.
package protocol SpeltNumberWords {
    /// 0 to 12 in words, the 1 as of an organisation or a person.
    var speltNumbers: [String] { get }
}

extension SpeltNumberWords {
    /// Up to twelve in words.
    package func spelt(_ number: Int) -> String {
        speltNumbers.indices.contains(number) ? speltNumbers[number] : String(number)
    }
}
