extension English {
    package var deskIsKept: String { "Everything here is kept on this machine until you erase it." }
    package var deskKeptProgrammes: String { "Go on with a programme" }
    package func deskChanged(_ moment: String) -> String { "last changed \(moment)" }

    // MARK: Who works here

    package var deskWhoYouAre: String { "Your name in the history" }
    package var deskYourName: String { "Your name" }
    package var deskSave: String { "Save" }

    // MARK: Taking back

    package var deskTakeBack: String { "Undo the last step" }
    package var deskMakeAgain: String { "Redo the step" }

    package var deskUnsends: String {
        "This goes back to before the last confirmation. Where letters have gone out since, people would not learn what holds: enter what has changed under “Changes” instead."
    }
    package var deskNothingIsSent: String {
        "No letter has gone out: go back"
    }
    package var deskHasTracks: String {
        "The programme has several tracks: they are confirmed, and their letters made, with the command."
    }

    // MARK: The page

    package var deskHistory: String { "History" }
    package var deskHistoryLead: String {
        "Everything that was done, with the files as they were then. What you go back from is not lost: you can return to it here."
    }
    package var deskWholeProgramme: String { "Download the whole programme, with all steps and files (zip)" }
    package var deskOrArchive: String { "I have a programme that was downloaded from this page" }
    package var deskArchive: String { "The programme with all steps (.zip)" }
    package var deskIsNoArchive: String {
        "This is no programme that was downloaded from this page, or the file was changed since."
    }
    package var deskWhen: String { "When" }
    package var deskWhat: String { "What" }
    package var deskWho: String { "Who" }
    package var deskFiles: String { "Files" }
    package var deskHolds: String { "In force" }
    package var deskHoldsNow: String { "Now" }
    package var deskWasTakenBack: String { "Undone" }
    package var deskGoHere: String { "Go back to this" }

    // MARK: Steps

    package var deskDidOpen: String { "Opened" }
    package var deskDidAnswer: String { "Answered the questions about the programme" }
    package var deskDidReadFile: String { "Read a corrected file" }
    package var deskDidChoose: String { "Chose what columns and answers mean" }
    package var deskDidAllocate: String { "Allocated places" }
}
