internal import Rekke

/// Reads documents that name many allocations.
package enum SweepReader {
    /// The sweep that these contents hold.
    ///
    /// - Parameter name: The file's name for messages.
    /// - Throws: `InputError.faulty` with every fault.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat, name: String
    ) throws(InputError) -> Sweep {
        try ReadingContext.read(contents, as: format, file: name) { $0.sweep($1) }
    }
}

extension ReadingContext {
    fileprivate func sweep(_ value: DocumentValue) -> Sweep? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        var sweep = Sweep(
            name: fields.requiredValue("sweep").flatMap(notBlank) ?? "",
            problem: fields.requiredValue("problem").flatMap(notBlank) ?? "")
        sweep.policies = fields.list("policies", policy) ?? []
        sweep.scenarios = fields.list("scenarios", notBlank) ?? []
        sweep.product = fields.list("product", alternatives) ?? []
        fields.finish()
        if sweep.size.map({ $0 > Sweep.most }) ?? true {
            report("these are more than \(Sweep.most) allocations; make several sweeps of it", at: value)
        }
        return sweep
    }

    /// A list of files; `none` is none of them.
    private func alternatives(_ value: DocumentValue) -> [String?]? {
        guard let elements = elements(value) else { return nil }
        let files = Array(elements).compactMap(notBlank)
        if files.isEmpty, !isFull { report("give at least one scenario, or none, to choose from", at: value) }
        return files.map { $0 == "none" ? nil : $0 }
    }
}
