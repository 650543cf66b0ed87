import Foundation
import Rekke
import RekkeFormats
import Testing

/// The published set in Benchmarks/instances, whose optima another solver found, too, where they are small.
@Suite struct `The set of instances` {
    private struct Optima: Decodable {
        let instances: [String: Optimum]
    }

    private struct Optimum: Decodable {
        let status: String
        let places: [String: String?]
    }

    @Test func `has the optima that it says`() throws {
        let folder = SchemaValidator.root.appending(path: "Benchmarks/instances")
        let optima = try JSONDecoder().decode(
            Optima.self, from: Data(contentsOf: folder.appending(path: "optima.json")))
        let small = optima.instances.filter { $0.value.status == "optimal" && $0.value.places.count <= 200 }
        #expect(optima.instances.count == 30 && small.count > 20)
        for (name, optimum) in small {
            let problem = try Problem(contentsOf: folder.appending(path: "\(name).json").path)
            let allocation = try problem.allocated(AllocationOptions(explanations: .none))
            let found = Dictionary(
                uniqueKeysWithValues: allocation.placements.map { ($0.registration, $0.series) })
            #expect(found == optimum.places.compactMapValues(\.self), "\(name)")
        }
    }
}
