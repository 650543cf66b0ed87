/// All that is said in a language: a requirement for each sentence, so that a language that lacks one does not compile.
///
/// What is said together stands in one protocol. A sentence takes what it names as it is to be shown, and decides nothing:
/// which of several sentences holds is decided by whoever asks for it.
package protocol Words: CountWords, Sendable {}
