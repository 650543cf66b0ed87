/// The language itself.
package protocol LanguageWords {
    /// What people call it in forms, in this language or another; its own name for itself comes first.
    var ownNames: [String] { get }
    /// That letters are to be in a language.
    func lettersAreIn(_ language: String) -> String
}
