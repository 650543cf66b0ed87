/// A programme as lists show it.
package struct StoredProgramme: Hashable, Sendable {
    package let id: String
    /// Whose it is; empty where nobody asked.
    package let unit: String
    /// As of the step that holds.
    package let title: String
    /// In this store, in seconds since 1970.
    package let opened: Int
    /// When the last step was made, whether it holds or was taken back; of one that came with its steps, not before that.
    package let changed: Int
}

/// A step to be kept.
package struct NewStep: Sendable {
    /// In seconds since 1970.
    package var time: Int
    /// What was done, in a word that whoever reads it knows.
    package var action: String
    /// Who did it, as somebody typed it.
    package var person: String?
    /// What the programme is called since.
    package var title: String
    /// All that holds since, but for the documents.
    package var state: [UInt8]
    package var documents: [StoredDocument]

    package init(
        time: Int, action: String, person: String?, title: String, state: [UInt8], documents: [StoredDocument]
    ) {
        self.time = time
        self.action = action
        self.person = person
        self.title = title
        self.state = state
        self.documents = documents
    }
}

/// A file that belongs to a step.
package struct StoredDocument: Sendable {
    /// What it is to the programme; unique in a step.
    package var role: String
    /// What it was called.
    package var name: String
    /// Which says what it holds; what several steps hold is kept once.
    package var digest: String
    /// nil for one that is kept with an earlier step, or was not asked for.
    package var bytes: [UInt8]?

    package init(role: String, name: String, digest: String, bytes: [UInt8]?) {
        self.role = role
        self.name = name
        self.digest = digest
        self.bytes = bytes
    }
}

/// A step that is kept.
package struct StoredStep: Sendable {
    /// From 0, in the order in which they were made.
    package let number: Int
    /// The number of the step that it was made from; nil for the first.
    package let before: Int?
    /// The number of the youngest step that was made from it; nil where none was.
    package let next: Int?
    package let time: Int
    package let action: String
    package let person: String?
    package let title: String
    package let state: [UInt8]
    package let documents: [StoredDocument]
}

/// All steps of a programme.
package struct StoredHistory: Sendable {
    /// In the order in which they were made; their documents without their bytes.
    package let steps: [StoredStep]
    /// The number of the one that holds.
    package let position: Int

    /// The numbers of the steps that led to the one that holds, itself included.
    package var path: Set<Int> {
        var path: Set<Int> = []
        var next: Int? = position
        while let number = next, path.insert(number).inserted {
            next = steps.first { $0.number == number }?.before
        }
        return path
    }
}
