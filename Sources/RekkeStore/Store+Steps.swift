internal import Foundation
internal import GRDB

extension Store {
    /// The step that holds, with its documents; nil where there is no such programme.
    ///
    /// - Parameter roles: Of the documents whose bytes are wanted.
    package func current(_ id: String, roles: Set<String>) async throws(StoreError) -> StoredStep? {
        try await read { database in
            guard let position = try database.position(of: id) else { return nil }
            return try database.step(position, of: id, roles: roles)
        }
    }

    /// Makes a step from the one that holds, which it then is itself.
    ///
    /// - Parameter make: Given the step that holds; nil for none to be made.
    /// - Returns: The new step's number; nil where there is no such programme, or none was made.
    @discardableResult
    package func add(
        to id: String, roles: Set<String>, _ make: @escaping @Sendable (StoredStep) throws -> NewStep?
    ) async throws(StoreError) -> Int? {
        try await write { database in
            guard let position = try database.position(of: id),
                let current = try database.step(position, of: id, roles: roles), let new = try make(current)
            else { return nil }
            return try database.add(new, to: id, before: position)
        }
    }

    /// All steps, without the bytes of their documents; nil where there is no such programme.
    package func history(of id: String) async throws(StoreError) -> StoredHistory? {
        try await read { database in
            guard let position = try database.position(of: id) else { return nil }
            let numbers = try Int.fetchAll(
                database, sql: "SELECT number FROM step WHERE programme = ? ORDER BY number", arguments: [id])
            return StoredHistory(
                steps: try numbers.compactMap { try database.step($0, of: id, roles: []) }, position: position)
        }
    }

    /// What that step left holds from now on.
    ///
    /// - Returns: Whether there is such a step.
    @discardableResult
    package func go(to number: Int, in id: String) async throws(StoreError) -> Bool {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE programme SET position = ? WHERE id = ?
                    AND EXISTS (SELECT 1 FROM step WHERE programme = ? AND number = ?)
                    """, arguments: [number, id, id, number])
            return database.changesCount == 1
        }
    }

    /// A document of a step, with its bytes.
    package func document(_ role: String, ofStep number: Int, in id: String) async throws(StoreError) -> StoredDocument?
    {
        try await read { database in
            try database.step(number, of: id, roles: [role])?.documents.first { $0.role == role }
        }
    }
}

extension Database {
    fileprivate func position(of id: String) throws -> Int? {
        try Int.fetchOne(self, sql: "SELECT position FROM programme WHERE id = ?", arguments: [id])
    }

    fileprivate func step(_ number: Int, of id: String, roles: Set<String>) throws -> StoredStep? {
        guard
            let row = try Row.fetchOne(
                self, sql: "SELECT * FROM step WHERE programme = ? AND number = ?", arguments: [id, number])
        else { return nil }
        let documents = try Row.fetchAll(
            self, sql: "SELECT role, name, digest FROM document WHERE programme = ? AND step = ? ORDER BY role",
            arguments: [id, number])
        return StoredStep(
            number: number, before: row["before"],
            next: try Int.fetchOne(
                self, sql: "SELECT max(number) FROM step WHERE programme = ? AND before = ?", arguments: [id, number]),
            time: row["time"], action: row["action"], person: row["person"],
            title: row["title"], state: Store.bytes(row["state"]),
            documents: try documents.map { row in
                let (role, digest): (String, String) = (row["role"], row["digest"])
                return StoredDocument(
                    role: role, name: row["name"], digest: digest,
                    bytes: roles.contains(role) ? try bytes(digest, of: id) : nil)
            })
    }

    private func bytes(_ digest: String, of id: String) throws -> [UInt8]? {
        try Data.fetchOne(
            self, sql: "SELECT bytes FROM content WHERE programme = ? AND digest = ?", arguments: [id, digest]
        ).map { [UInt8]($0) }
    }

    @discardableResult
    func add(_ step: NewStep, to id: String, before: Int?) throws -> Int {
        let last = try Int.fetchOne(self, sql: "SELECT max(number) FROM step WHERE programme = ?", arguments: [id])
        let number = last.map { $0 + 1 } ?? 0
        try execute(
            sql: """
                INSERT INTO step (programme, number, before, time, action, person, title, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, number, before, step.time, step.action, step.person, step.title, Data(step.state),
            ])
        for document in step.documents {
            if let bytes = document.bytes {
                try execute(
                    sql: "INSERT OR IGNORE INTO content (programme, digest, bytes) VALUES (?, ?, ?)",
                    arguments: [id, document.digest, Data(bytes)])
            }
            try execute(
                sql: "INSERT INTO document (programme, step, role, name, digest) VALUES (?, ?, ?, ?, ?)",
                arguments: [id, number, document.role, document.name, document.digest])
        }
        try execute(sql: "UPDATE programme SET position = ? WHERE id = ?", arguments: [number, id])
        return number
    }
}

extension Store {
    fileprivate static func bytes(_ data: Data) -> [UInt8] { [UInt8](data) }
}
