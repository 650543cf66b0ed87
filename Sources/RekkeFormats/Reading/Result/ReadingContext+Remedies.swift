internal import Rekke

extension ReadingContext {
    /// In the programme's order; the document has them by their ids.
    ///
    /// - Parameter order: The positions of the series in the programme.
    func queuePositions(_ value: DocumentValue, _ order: [String: Int]) -> [QueuePosition]? {
        uniqueFields(value)?
            .compactMap { key, value in integer(value).map { QueuePosition(series: key.text, position: $0) } }
            .enumerated()
            .sorted { (order[$0.element.series] ?? .max, $0.offset) < (order[$1.element.series] ?? .max, $1.offset) }
            .map(\.element)
    }

    func remedy(_ value: DocumentValue) -> Remedy? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        defer { fields.finish() }
        guard let kind = kind(&fields, Remedy.Change.Kind.self) else { return nil }
        let costs = fields.requiredTexts("costs")
        let change: Remedy.Change =
            switch kind {
            case .freePlaceOutsidePreferences:
                .freePlaceOutsidePreferences(series: fields.requiredText("series"))
            case .move:
                .move(
                    registration: fields.requiredText("registration"), from: fields.requiredText("from"),
                    to: fields.requiredText("to"))
            case .moreAttendees:
                .moreAttendees(
                    series: fields.requiredText("series"), meetings: fields.requiredList("meetings", moment))
            case .addPlace: .addPlace(series: fields.requiredText("series"))
            case .addSeats:
                .addSeats(series: fields.requiredText("series"), seats: fields.requiredInteger("seats"))
            case .lowerMinimum: .lowerMinimum(series: fields.requiredText("series"))
            case .changeQuota:
                .changeQuota(
                    series: fields.requiredText("series"), role: fields.requiredText("role"), quotaBound(&fields))
            case .openSeries: .openSeries(fields.requiredText("series"))
            case .addParallelSeries:
                .addParallelSeries(
                    like: fields.requiredText("like"), facilitators: fields.requiredInteger("facilitators"))
            }
        return Remedy(change, costs: costs)
    }

    private func quotaBound(_ fields: inout ObjectReader) -> Remedy.QuotaBound {
        let (maximum, minimum) = fields.alternatives("maximum", "minimum", isRequired: true)
        if let minimum { return .minimum(integer(minimum) ?? 0) }
        return .maximum(maximum.flatMap(integer) ?? 0)
    }
}
