extension English {
    package var deskRowLead: String {
        "Put right what is wrong in this row, or leave it out. The file stays as it is, and what you do here can be taken back."
    }
    package var deskRowNote: String { "Why (kept in the history)" }
    package var deskRowNeedsNote: String { "Say why: others will want to know." }
    package var deskLeaveOut: String { "Leave this row out" }
    package var deskAsInFile: String { "As the file has it" }
    package func deskCorrectRow(_ number: Int) -> String { "Put right row \(number)" }
    package func deskInFile(_ text: String) -> String { "In the file: \(text)" }
    package func deskIsCorrected(_ note: String) -> String { "Put right by hand: \(note)" }
    package func deskIsLeftOut(_ row: Int, _ note: String) -> String { "Row \(row) is left out: \(note)." }
    package func deskIsNotThereAnyMore(_ row: Int, _ note: String) -> String {
        "What was put right by hand in row \(row) (\(note)) does not hold any more: the file has no such row now. Put it right again if it still has to be."
    }
    package func deskSameOrganisation(as name: String) -> String {
        "The same organisation as \(quoted(name))"
    }
    package var deskAnotherAnswerCounts: String { "Another answer of this organisation counts" }
    package func deskAnotherAnswerCounts(_ row: Int) -> String {
        "It is the answer in row \(row) that counts for this organisation"
    }
    package var deskLetThisCount: String { "Let this answer count, with the time of the first" }
    package var deskDidCorrect: String { "Put a row right by hand" }
}
