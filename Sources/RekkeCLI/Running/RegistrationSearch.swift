internal import ArgumentParser
internal import Rekke
internal import RekkeFormats

/// Finds the registration that somebody means on the command line: by its id or, as advisers know it, by a name or an
/// address, or a part of one.
struct RegistrationSearch {
    private let problem: Problem

    init(_ problem: Problem) {
        self.problem = problem
    }

    /// The id of the only one that is meant.
    ///
    /// - Throws: `ArgumentParser.ValidationError` where there is none, or several; then with the ids and organisations of
    ///   those, which only whoever has the file asks for.
    func id(of text: String) throws(ArgumentParser.ValidationError) -> String {
        let found = problem.registrations(meantBy: text)
        if let only = found.first, found.count == 1 { return only.id }
        throw found.isEmpty ? unknown(text) : several(found)
    }

    private func unknown(_ text: String) -> ArgumentParser.ValidationError {
        let nearest = nearestName(to: text, among: problem.registrations.lazy.map(\.id))
        return ArgumentParser.ValidationError(
            "no registration \(quoted(known: text))" + didYouMean(nearest))
    }

    private func several(_ found: [Registration]) -> ArgumentParser.ValidationError {
        let most = 20
        let lines = found.prefix(most).map { registration in
            "  \(printable(registration.id))" + (registration.organisation.map { "  \(printable($0))" } ?? "")
        }
        let rest = found.count > most ? ["  and \(found.count - most) more"] : []
        return ArgumentParser.ValidationError(
            "\(found.count) registrations match; give the id of one of them:\n"
                + (lines + rest).joined(separator: "\n"))
    }
}
