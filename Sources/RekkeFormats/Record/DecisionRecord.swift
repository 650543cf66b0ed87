public import Rekke

/// What a later reader needs to repeat a decision and to check it: what went in and what came out, as digests, how it was
/// decided, and what people decided by hand. It holds no timings, and of people only the reasons typed for `placedReason`.
public struct DecisionRecord: Hashable, Sendable {
    /// Of the program that decided.
    public var version: String
    /// How objectives were decided.
    public var method: AllocationOptions.Method
    /// What was optimised, in order.
    public var policy: [Objective]
    /// Optimal where every track is.
    public var status: Allocation.Status
    /// What came of each track, in the programme's order; of most programmes one without a name.
    public var tracks: [TrackPart]
    /// The confirmed places, in priority order.
    public var overrides: [Override]
    /// What went in and what came out.
    public var digests: Digests

    /// What came of a track.
    public struct TrackPart: Hashable, Sendable {
        /// nil for one without a name.
        public var track: String?
        /// Whether it is proven to be the best.
        public var status: Allocation.Status
        /// What the objectives came to, in the policy's order.
        public var objectives: [ObjectiveOutcome]
        /// nil for an allocation.
        public var reallocation: ReallocationPart?
    }

    /// A place that people gave.
    public struct Override: Hashable, Sendable {
        /// The registration's id.
        public var registration: String
        /// The id of the series.
        public var placed: String
        /// Why, as somebody typed it; nil where nobody did.
        public var placedReason: String?
    }

    /// SHA-256 of the files with what a problem's document does not hold, as `Digests` has them.
    public struct TableDigests: Hashable, Sendable {
        /// Of the table of registrations; nil where there was none.
        public var registrations: String?
        /// Of the table of attendees; nil where there was none.
        public var attendees: String?

        /// nil where there are no files.
        public init?(of exports: FormExports) {
            self.init(
                registrations: exports.registrations.map { DecisionRecord.digest(of: $0.contents) },
                attendees: exports.attendees.map { DecisionRecord.digest(of: $0.contents) })
        }

        init?(registrations: String?, attendees: String?) {
            guard registrations != nil || attendees != nil else { return nil }
            self.registrations = registrations
            self.attendees = attendees
        }
    }

    /// SHA-256 of documents, as 64 hexadecimal digits in small letters.
    public struct Digests: Hashable, Sendable {
        /// Of the problem's file as it was read.
        public var problem: String
        /// Of the tables read beside it; nil where there were none.
        public var tables: TableDigests?
        /// Of the JSON document of the result, in whatever form it was written.
        public var result: String
        /// Of the earlier result's file; nil for an allocation.
        public var earlierResult: String?
        /// Of the scenarios' files, in the order in which they were applied; nil for an allocation.
        public var scenarios: [String]?

        /// Each is 64 hexadecimal digits in small letters, as `digest(of:)` gives it.
        public init(
            problem: String, tables: TableDigests? = nil, result: String, earlierResult: String? = nil,
            scenarios: [String]? = nil
        ) {
            self.problem = problem
            self.tables = tables
            self.result = result
            self.earlierResult = earlierResult
            self.scenarios = scenarios
        }
    }

    /// What a reallocation decided beside its result.
    public struct ReallocationPart: Hashable, Sendable {
        /// How many of those who could keep their places were allowed to be asked to move.
        public var allowedMoves: Int
        /// Who has a place, but not in the series in which it was.
        public var moved: [Reallocation.Move]
        /// Who agreed to what the earlier result had only asked for.
        public var agreed: [String] = []
        /// Who was not to be asked: it had declined.
        public var declined: [String] = []
    }
}

extension DecisionRecord {
    /// The record of what was decided for the tracks of a programme.
    ///
    /// - Parameters:
    ///   - decided: One for each track.
    ///   - problem: What was allocated; for reallocations the changed problem.
    ///   - digests: Of the documents that went in and came out.
    ///   - method: What `AllocationOptions` asked for.
    ///   - version: Of the program that decided.
    public init(
        of decided: [TrackAllocation], in problem: Problem, digests: Digests, method: AllocationOptions.Method,
        version: String
    ) {
        self.version = version
        self.method = method
        self.digests = digests
        policy = decided.first?.allocation.policy ?? problem.programme.rules.policy.objectives
        status = decided.map(\.allocation).status
        tracks = decided.map { TrackPart($0) }
        // A withdrawn registration has given its place up.
        overrides = problem.registrationsInPriorityOrder.filter { !$0.withdrawn }.flatMap { registration in
            registration.placedSeries.map {
                // The reason was given for the first one.
                Override(
                    registration: registration.id, placed: $0,
                    placedReason: $0 == registration.placed ? registration.placedReason : nil)
            }
        }
    }

    /// The same of one of the tracks.
    package func only(_ position: Int) -> DecisionRecord {
        var record = self
        record.tracks = [tracks[position]]
        return record
    }

    /// The SHA-256 of a document's bytes, as records have it.
    public static func digest(of document: [UInt8]) -> String { SHA256.hexadecimal(of: document) }
}

extension DecisionRecord.TrackPart {
    fileprivate init(_ decided: TrackAllocation) {
        track = decided.track
        status = decided.allocation.status
        objectives = decided.allocation.objectives
        reallocation = decided.answer.reallocation.map {
            DecisionRecord.ReallocationPart(
                allowedMoves: $0.allowedMoves,
                // Who asked for another series, the result says, not the record.
                moved: $0.moved.map { move in
                    var move = move
                    move.isWanted = false
                    return move
                }, agreed: $0.agreed, declined: $0.declined)
        }
    }
}
