internal import Rekke
internal import RekkeFormats

/// What those asked for who have a place, asked for another one since, and keep what they have.
struct UnmetWishes {
    /// The series that each listed, in the programme's order; by registration.
    private let series: [String: [String]]

    init(_ documents: Documents) {
        let wanting = Set(documents.reallocation?.wanting ?? [])
        let offered = documents.problem.programme.series.filter(\.isOffered).map(\.id)
        let registrations = Dictionary(
            documents.problem.registrations.lazy.filter { wanting.contains($0.id) }.map { ($0.id, $0) }
        ) { $1 }
        series = documents.allocation.placements.reduce(into: [:]) { found, placement in
            guard let registration = registrations[placement.registration], placement.outsidePreferences else { return }
            found[registration.id] = offered.filter {
                registration.preferences.rank(of: $0) != nil && !registration.impossible.contains($0)
            }
        }
    }

    func series(of registration: String) -> [String] { series[registration] ?? [] }
}
