internal import Rekke

extension ReadingContext {
    /// The programme's `form`; its series are known by then.
    func form(_ value: DocumentValue, zone: LocalTimeZone) -> FormMapping? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        var mapping = FormMapping(timeZone: zone)
        if let value = fields.requiredValue("columns") { mapping.columns = columns(value, &mapping.hasNoWishes) }
        if let value = fields.value("answers") { mapping.answers = answers(value) }
        if let value = fields.value("impossibleAnswers") {
            mapping.impossibleAnswers = answers(value)
            let fields = Set(mapping.columns.map(\.field.registrationField))
            if fields.isDisjoint(with: ["suits", "preferences", "impossible"]), !mapping.columns.isEmpty {
                report("no column holds such answers; map one as suits, preferences or impossible", at: value)
            }
        }
        if let value = fields.value("ranks") { mapping.ranks = ranks(value, beside: mapping.answers) }
        mapping.dates = fields.choice("dates")
        if let value = fields.value("timeZone") {
            (mapping.timeZone, mapping.saysTimeZone) = (timeZone(value), true)
        }
        fields.finish()
        return mapping
    }

    private func columns(_ value: DocumentValue, _ hasNoWishes: inout Bool) -> [FormColumn] {
        guard var fields = ObjectReader(value, in: self) else { return [] }
        var columns: [FormColumn] = []
        for field in FormColumn.PlainField.allCases {
            let name = field.rawValue
            let found = field == .submitted ? fields.requiredValue(name) : fields.value(name)
            columns += (found.map { headings($0, mayBeSeveral: field == .attendees) } ?? []).map {
                FormColumn(field: .plain(field), heading: $0)
            }
        }
        let (suits, preferences) = fields.alternatives("suits", "preferences", isRequired: false)
        hasNoWishes = suits?.kind == .text && suits?.text == "none"
        if let suits, !hasNoWishes { columns += answerColumns(suits, .suits) }
        if let preferences { columns += preferenceColumns(preferences) }
        if let value = fields.value("impossible") { columns += answerColumns(value, .impossible) }
        fields.finish()
        return columns
    }

    /// A heading, or several, where they may be; blank ones, and those that come twice, are reported and left out.
    private func headings(_ value: DocumentValue, mayBeSeveral: Bool) -> [String] {
        guard mayBeSeveral, value.kind == .list else { return notBlank(value).map { [$0] } ?? [] }
        var known: Set<FoldedText> = []
        let elements = elements(value)?.map(\.self) ?? []
        if elements.isEmpty { reportEmpty(value) }
        return elements.compactMap { element in
            guard let heading = notBlank(element), let key = FoldedText(heading) else { return nil }
            if known.insert(key).inserted { return heading }
            report("it is listed twice; keep one of the two", at: element)
            return nil
        }
    }

    private func reportEmpty(_ list: DocumentValue) {
        report("an empty list says nothing; leave the field out", at: list)
    }

    /// A heading, or an object of one a series.
    private func answerColumns(
        _ value: DocumentValue, _ field: FormColumn.AnswerField
    ) -> [FormColumn] {
        guard value.kind == .object else {
            return notBlank(value).map { [FormColumn(field: .answers(field), heading: $0)] } ?? []
        }
        return seriesColumns(value).map {
            FormColumn(field: .series(field, id: $0.id), heading: $0.heading)
        }
    }

    /// A heading, a list of them, best first, or an object of one a series.
    private func preferenceColumns(_ value: DocumentValue) -> [FormColumn] {
        switch value.kind {
        case .list:
            let headings = elements(value)?.map(notBlank) ?? []
            if headings.isEmpty { reportEmpty(value) }
            if headings.count > 9 { report("there are ranks 1 to 9; give at most 9 columns", at: value) }
            return headings.enumerated().compactMap { index, heading in
                heading.map { FormColumn(field: .wish(rank: index + 1), heading: $0) }
            }
        case .object:
            return seriesColumns(value).map { FormColumn(field: .rank(id: $0.id), heading: $0.heading) }
        default: return answerColumns(value, .preferences)
        }
    }

    private func seriesColumns(_ value: DocumentValue) -> [(id: String, heading: String)] {
        (uniqueFields(value) ?? []).compactMap { key, value in
            guard let id = knownSeries(key), let heading = notBlank(value) else { return nil }
            return (id, heading)
        }
    }

    /// By series, and under `all` and `none` where no series has that id.
    private func answers(_ value: DocumentValue) -> FormAnswers {
        var answers = FormAnswers()
        var others: Set<FoldedText> = []
        var none: [(key: FoldedText, value: DocumentValue)] = []
        for (key, value) in uniqueFields(value) ?? [] {
            let values = value.kind == .list ? (elements(value)?.map(\.self) ?? []) : [value]
            let texts = values.compactMap { value in notBlank(value).map { (text: $0, value: value) } }
            let isNone = key.text == "none" && series["none"] == nil
            if isNone {
                answers.none = texts.map(\.text)
                none = texts.compactMap { text in FoldedText(text.text).map { ($0, text.value) } }
            } else if key.text == "all", series["all"] == nil {
                answers.all = texts.map(\.text)
            } else if let id = knownSeries(key) {
                answers.series[id] = texts.map(\.text)
            }
            if !isNone { others.formUnion(texts.compactMap { FoldedText($0.text) }) }
        }
        for (key, value) in none where others.contains(key) {
            report("it is listed under none, and under a series or all; keep one of the two", at: value)
        }
        return answers
    }

    /// By rank, 1 for the best.
    private func ranks(_ value: DocumentValue, beside answers: FormAnswers) -> [Int: [String]] {
        var ranks: [Int: [String]] = [:]
        var known = Set(answers.none.compactMap { FoldedText($0) })
        for (key, value) in uniqueFields(value) ?? [] {
            guard let rank = Int(key.text), (1...9).contains(rank), key.text == "\(rank)" else {
                report("\(quoted(key.text)) is no rank; ranks go from 1 (best) to 9", at: key)
                continue
            }
            let values = value.kind == .list ? (elements(value)?.map(\.self) ?? []) : [value]
            for value in values {
                guard let text = notBlank(value), let folded = FoldedText(text) else { continue }
                ranks[rank, default: []].append(text)
                if known.insert(folded).inserted { continue }
                report("it is listed under another rank, or under answers.none; keep one of the two", at: value)
            }
        }
        return ranks
    }

    private func knownSeries(_ key: DocumentValue) -> String? {
        if let position = series[key.text] { return series.ids[position] }
        reportUnknownSeries(key.text, at: key)
        return nil
    }
}
