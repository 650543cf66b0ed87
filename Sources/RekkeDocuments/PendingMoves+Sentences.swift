internal import Rekke
internal import RekkeFormats

/// What is said of moves that are only asked for to those who work on the programme.
extension PendingMoves {
    /// Of one who is asked; nil of others.
    func request(to registration: String, _ words: any Words, _ sentences: Sentences) -> String? {
        asked[registration].map { words.hasPlaceAskedToMove(to: sentences.seriesName($0.to)) }
    }

    /// Of one who has a place only if others agree; nil of others.
    func hope(of registration: String, _ words: any Words, _ sentences: Sentences) -> String? {
        hoping[registration].map { words.getsPlaceIfOthersMove(in: sentences.seriesName($0)) }
    }
}
