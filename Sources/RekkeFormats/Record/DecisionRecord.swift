public import Rekke

/// What a later reader needs to repeat a decision and to check it: what went in and what came out, as digests, how it was
/// decided, and what people decided by hand. It holds no timings, and of people only the reasons typed for `placedReason`.
public struct DecisionRecord: Hashable, Sendable {
    /// Of the program that decided.
    public var version: String
    public var method: AllocationOptions.Method
    public var policy: [Objective]
    public var status: Allocation.Status
    /// What the objectives came to, in the policy's order.
    public var objectives: [ObjectiveOutcome]
    /// The confirmed places, in priority order.
    public var overrides: [Override]
    public var digests: Digests
    /// nil for an allocation.
    public var reallocation: ReallocationPart?

    /// A place that people gave.
    public struct Override: Hashable, Sendable {
        public var registration: String
        public var placed: String
        public var placedReason: String?
    }

    /// SHA-256 of the files with what a problem's document does not hold, as `Digests` has them.
    public struct TableDigests: Hashable, Sendable {
        public var registrations: String?
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
        public var allowedMoves: Int
        public var moved: [Reallocation.Move]
    }
}

extension DecisionRecord {
    /// The record of a result.
    ///
    /// - Parameters:
    ///   - problem: What was allocated.
    ///   - version: Of the program that decided.
    public init(
        of allocation: Allocation, in problem: Problem, digests: Digests, method: AllocationOptions.Method,
        version: String
    ) {
        self.version = version
        self.method = method
        self.digests = digests
        policy = allocation.policy
        status = allocation.status
        objectives = allocation.objectives
        // A withdrawn registration has given its place up.
        overrides = problem.registrationsInPriorityOrder.filter { !$0.withdrawn }.compactMap { registration in
            registration.placed.map {
                Override(registration: registration.id, placed: $0, placedReason: registration.placedReason)
            }
        }
    }

    /// The record of a reallocation.
    ///
    /// - Parameter problem: The changed problem.
    public init(
        of reallocation: Reallocation, in problem: Problem, digests: Digests, method: AllocationOptions.Method,
        version: String
    ) {
        self.init(
            of: reallocation.allocation, in: problem, digests: digests, method: method, version: version)
        self.reallocation = ReallocationPart(allowedMoves: reallocation.allowedMoves, moved: reallocation.moved)
    }

    /// The SHA-256 of a document's bytes, as records have it.
    public static func digest(of document: [UInt8]) -> String { SHA256.hexadecimal(of: document) }
}
