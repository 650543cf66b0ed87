internal import GRDB

/// The tables of the file. What an earlier version wrote is brought to the newest form when it is opened: changes are further
/// migrations behind those that there are.
enum StoreSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("programmes, steps, documents") { database in
            try database.create(table: "programme") { table in
                table.primaryKey("id", .text)
                // In seconds since 1970, as all times.
                table.column("opened", .integer).notNull()
                // The number of the step that holds.
                table.column("position", .integer).notNull()
            }
            try database.create(table: "step") { table in
                table.column("programme", .text).notNull().references("programme", onDelete: .cascade)
                table.column("number", .integer).notNull()
                // The step that it was made from: what was taken back stays, beside what was done instead.
                table.column("before", .integer)
                table.column("time", .integer).notNull()
                table.column("action", .text).notNull()
                table.column("person", .text)
                table.column("title", .text).notNull()
                table.column("state", .blob).notNull()
                table.primaryKey(["programme", "number"])
            }
            try database.create(table: "content") { table in
                table.column("programme", .text).notNull().references("programme", onDelete: .cascade)
                table.column("digest", .text).notNull()
                table.column("bytes", .blob).notNull()
                table.primaryKey(["programme", "digest"])
            }
            try database.create(table: "document") { table in
                table.column("programme", .text).notNull()
                table.column("step", .integer).notNull()
                table.column("role", .text).notNull()
                table.column("name", .text).notNull()
                table.column("digest", .text).notNull()
                table.primaryKey(["programme", "step", "role"])
                table.foreignKey(["programme", "step"], references: "step", onDelete: .cascade)
                table.foreignKey(["programme", "digest"], references: "content", onDelete: .cascade)
            }
        }
        migrator.registerMigration("whose file it is") { database in
            try database.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
        }
        migrator.registerMigration("whose programmes they are") { database in
            // What was opened before anybody was asked who it was is of no unit.
            try database.alter(table: "programme") { $0.add(column: "unit", .text).notNull().defaults(to: "") }
        }
        return migrator
    }
}
