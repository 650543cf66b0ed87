import Foundation
import Rekke

/// What an independent reference expects of a case.
struct ExpectedAllocation: Decodable {
    struct Place: Decodable, Equatable {
        var series: String
        var rank: Int
        var outside: Bool
    }

    struct Rejected: Decodable, Equatable {
        var kind: String
        var series: [String: String]?
    }

    struct ObjectiveValue: Decodable, Equatable {
        var objective: String
        var value: Value
    }

    enum Value: Decodable, Equatable {
        case number(Int)
        case numbers([Int?])
        case texts([String?])
        case counts([String: Int])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else if let numbers = try? container.decode([Int?].self) {
                self = .numbers(numbers)
            } else if let texts = try? container.decode([String?].self) {
                self = .texts(texts)
            } else {
                self = .counts(try container.decode([String: Int].self))
            }
        }
    }

    /// The exit code of a wrong input.
    var error: Int?
    var placements: [String: Place]?
    var waitlist: [String]?
    var rejected: [String: Rejected]?
    var guaranteed: [String]?
    var broken: [String]?
    var policy: [String]?
    var objectives: [ObjectiveValue]?
    /// By registration, then by series.
    var positions: [String: [String: Int]]?
}

extension ExpectedAllocation {
    /// What the reference would have said of this result.
    init(_ allocation: Allocation) {
        placements = Dictionary(
            uniqueKeysWithValues: allocation.placements.map {
                ($0.registration, Place(series: $0.series, rank: $0.rank, outside: $0.outsidePreferences))
            })
        waitlist = allocation.waitlist.map(\.registration)
        rejected = Dictionary(
            uniqueKeysWithValues: allocation.rejected.map { ($0.registration, Rejected($0.reason)) })
        guaranteed = allocation.guarantees.promised
        broken = allocation.guarantees.broken
        policy = allocation.policy.map(\.rawValue)
        positions = Dictionary(
            uniqueKeysWithValues: allocation.waitlist.map { entry in
                let own = (entry.positions ?? []).map { ($0.series, $0.position) }
                return (entry.registration, Dictionary(uniqueKeysWithValues: own))
            })
        objectives = allocation.objectives.map {
            ObjectiveValue(objective: $0.objective.rawValue, value: Value($0.value))
        }
    }
}

extension ExpectedAllocation.Rejected {
    init(_ reason: Rejection.Reason) {
        kind = reason.kind.rawValue
        if case .noEligibleSeries(let series) = reason {
            self.series = Dictionary(uniqueKeysWithValues: series.map { ($0.series, $0.reason.kind.rawValue) })
        }
    }
}

extension ExpectedAllocation.Value {
    init(_ value: ObjectiveOutcome.Value) {
        switch value {
        case .places(let places): self = .numbers(places.map { $0 ? 1 : 0 })
        case .number(let number): self = .number(number)
        case .ranks(let ranks): self = .numbers(ranks)
        case .series(let series): self = .texts(series)
        case .counts(let counts):
            self = .counts(Dictionary(uniqueKeysWithValues: counts.map { (String($0.rank), $0.count) }))
        }
    }

    /// Lists of nothing but null are both numbers and texts in JSON.
    var normalised: ExpectedAllocation.Value {
        if case .texts(let texts) = self, texts.allSatisfy({ $0 == nil }) { return .numbers(texts.map { _ in nil }) }
        return self
    }
}
