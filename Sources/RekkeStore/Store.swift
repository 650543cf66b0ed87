internal import GRDB

/// What people have opened and what became of it, step by step, in one file of SQLite or in memory. A step is there as a whole or
/// not at all, whatever ends the program; what is said to be kept is on the disk.
package final class Store: Sendable {
    let database: any DatabaseWriter
    /// Of programmes: the eldest gives way.
    private let most: Int?

    /// In memory: it goes with the program.
    ///
    /// - Parameter most: How many programmes there may be.
    /// - Throws: `StoreError`.
    package init(inMemoryFor most: Int) throws(StoreError) {
        self.most = most
        database = try Store.opened { () throws in try DatabaseQueue(configuration: Store.configuration) }
    }

    /// In a file that only its user can read; made where it is not there yet, and brought to the newest form where an earlier
    /// version wrote it.
    ///
    /// - Throws: `StoreError`, also where the file is not one of these: then it is left as it is.
    package init(at path: String) throws(StoreError) {
        most = nil
        try StoreFile.prepare(path)
        database = try Store.opened { () throws in
            try DatabasePool(path: path, configuration: Store.configuration)
        }
        // What a kill left of something erased in the file that changes go to first; another program may be at work there.
        try? database.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
    }

    private static func opened<Writer: DatabaseWriter>(
        _ open: () throws -> Writer
    ) throws(StoreError) -> Writer {
        try StoreError.mapping { () throws in
            let writer = try open()
            try StoreSchema.migrator.migrate(writer)
            return writer
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        // Another program may have the file open.
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            // What is erased is overwritten, not only marked as free.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            // What was answered is on the disk.
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }

    /// Whether it stays when the program ends.
    package var isFile: Bool { most == nil }

    // MARK: Programmes

    /// All programmes, those that were changed last first.
    package func programmes() async throws(StoreError) -> [StoredProgramme] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT programme.id, unit, opened, position, step.title,
                        max(opened, max(all_steps.time)) AS changed
                    FROM programme
                    JOIN step ON step.programme = programme.id AND step.number = position
                    JOIN step AS all_steps ON all_steps.programme = programme.id
                    GROUP BY programme.id ORDER BY changed DESC, programme.rowid DESC
                    """
            ).map {
                StoredProgramme(
                    id: $0["id"], unit: $0["unit"], title: $0["title"], opened: $0["opened"], changed: $0["changed"])
            }
        }
    }

    /// Whose programme it is; nil where there is none.
    package func unit(of id: String) async throws(StoreError) -> String? {
        try await read { database in
            try String.fetchOne(database, sql: "SELECT unit FROM programme WHERE id = ?", arguments: [id])
        }
    }

    /// Adds a programme with its first step.
    ///
    /// - Parameter unit: Whose it is; empty where nobody asks.
    package func open(_ id: String, of unit: String = "", with step: NewStep) async throws(StoreError) {
        let most = most
        try await write { database in
            try database.open(id, of: unit, at: step.time, most)
            try database.add(step, to: id, before: nil)
        }
    }

    /// Adds a programme with all of its steps, as another store had them.
    ///
    /// - Parameters:
    ///   - unit: Whose it is; empty where nobody asks.
    ///   - time: Of now, in seconds since 1970.
    ///   - steps: In the order in which they were made, each with the number of the one that it was made from.
    ///   - position: The number of the one that holds.
    package func restore(
        _ id: String, of unit: String, at time: Int, _ steps: [(step: NewStep, before: Int?)], position: Int
    ) async throws(StoreError) {
        let most = most
        try await write { database in
            try database.open(id, of: unit, at: time, most)
            for (step, before) in steps { try database.add(step, to: id, before: before) }
            try database.execute(
                sql: "UPDATE programme SET position = ? WHERE id = ?", arguments: [position, id])
        }
    }

    /// Removes all there is of the programme, also from the file.
    package func erase(_ id: String) async throws(StoreError) {
        try await write { database in
            try database.execute(sql: "DELETE FROM programme WHERE id = ?", arguments: [id])
        }
        guard isFile else { return }
        do {
            // Until then it may still stand in the file that changes go to first.
            try await database.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
        } catch {
            throw StoreError(error)
        }
    }

    // MARK: Access

    func read<Value: Sendable>(
        _ read: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do { return try await database.read(read) } catch { throw StoreError(error) }
    }

    func write<Value: Sendable>(
        _ write: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do { return try await database.write(write) } catch { throw StoreError(error) }
    }
}

/// Why something could not be kept or read. It tells nothing of what was to be kept.
package struct StoreError: Error, Sendable, CustomStringConvertible {
    package let reason: String

    package var description: String { reason }

    init(reason: String) { self.reason = reason }

    init(_ error: any Error) {
        if let known = error as? StoreError {
            self = known
        } else if let error = error as? DatabaseError {
            reason = error.message ?? "SQLite's error \(error.resultCode.rawValue)"
        } else {
            reason = "\(type(of: error))"
        }
    }

    static func mapping<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
        do { return try work() } catch { throw StoreError(error) }
    }
}

extension Database {
    /// - Parameter most: How many programmes there may be; nil for as many as there are.
    fileprivate func open(_ id: String, of unit: String, at time: Int, _ most: Int?) throws {
        try execute(
            sql: "INSERT INTO programme (id, unit, opened, position) VALUES (?, ?, ?, 0)",
            arguments: [id, unit, time])
        guard let most else { return }
        try execute(
            sql: """
                DELETE FROM programme WHERE id NOT IN
                (SELECT id FROM programme ORDER BY programme.rowid DESC LIMIT ?)
                """, arguments: [most])
    }
}
