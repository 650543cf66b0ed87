/// The language itself.
package protocol LanguageWords {
    /// Words that forms' headings are made of, in lower case.
    var wordsOfForms: Set<String> { get }
    /// What people call it in forms, in this language or another; its own name for itself comes first.
    var ownNames: [String] { get }
    /// That letters are to be in a language.
    func lettersAreIn(_ language: String) -> String
}
