internal import Rekke

/// What to do about an answer that means nothing known.
enum AnswerAdvice {
    static func text(of answer: String, _ guess: AnswerGuess) -> FormSentence {
        if let nearest = guess.nearest, case .series(let ids) = guess.meaning {
            return FormSentence {
                $0.fitsNoSeries(
                    quoted(known: answer), didYouMean: quoted(known: nearest), [nearest] == ids ? [] : ids)
            }
        }
        let shown = guess.nearest == nil ? quoted(cell: answer) : quoted(known: answer)
        let reason = guess.reason
        guard let meaning = guess.meaning else {
            return FormSentence { $0.fitsNoSeries(shown, since: reason.text($0)) }
        }
        let keys = keys(meaning)
        let form = answers(keys, answer)
        return FormSentence { $0.fitsNoSeries(shown, mayMean: keys, since: reason.text($0), form: form) }
    }

    /// Of an answer that denies something, which no list of what suits can hold.
    static func text(
        ofDenial shown: String, _ denial: Denial, _ field: FormColumn.AnswerField, isByColumn: Bool
    ) -> FormSentence {
        FormSentence { words in
            words.saysNotWhatItRulesOut(
                "\(shown) \(denial.subject(isAsked: field == .impossible, words))", isOfDays: denial.isOfDays,
                isOfImpossible: field == .impossible, isByColumn: isByColumn)
        }
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
