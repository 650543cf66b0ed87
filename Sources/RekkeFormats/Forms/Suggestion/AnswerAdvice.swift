internal import Rekke

/// What to do about an answer that means nothing known.
enum AnswerAdvice {
    static func text(of answer: String, _ guess: AnswerGuess) -> String {
        if let nearest = guess.nearest, case .series(let ids) = guess.meaning {
            let meaning = [nearest] == ids ? "" : " (\(ids.joined(separator: ", ")))"
            return "no series fits \(quoted(known: answer)); did you mean \(quoted(known: nearest))\(meaning)?"
        }
        let shown = guess.nearest == nil ? quoted(cell: answer) : quoted(known: answer)
        let beginning = "no series fits \(shown): "
        guard let meaning = guess.meaning else {
            return beginning + guess.reason + "; say what it means under form.answers: a series, all or none"
        }
        let keys = keys(meaning)
        return beginning + "it may mean \(list(keys)), \(guess.reason); if so, give form \(answers(keys, answer))"
    }

    /// Where `form.answers` lists what means that.
    static func keys(_ meaning: AnswerRecognition.Meaning) -> [String] {
        switch meaning {
        case .series(let ids): ids
        case .all: ["all"]
        case .none: ["none"]
        }
    }

    /// As YAML; of an answer that is not shown, or not whole, only where it belongs.
    static func answers(_ keys: [String], _ answer: String) -> String {
        let isShown = quoted(cell: answer) == "\"\(answer)\""
        let entries = keys.map { "\(yamlText($0)): [\(isShown ? yamlText(answer) : "…")]" }
        return "answers: {\(entries.joined(separator: ", "))}"
    }
}
