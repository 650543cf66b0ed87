internal import Rekke

extension English {
    package var deskStart: String { "Start" }
    package var deskProgramme: String { "Programme" }
    package var deskRegistrations: String { "Registrations" }
    package var deskAllocation: String { "Allocation" }
    package var deskSteps: String { "Steps" }
    package var deskNext: String { "Next" }
    package var deskIsGoneAtEnd: String {
        "Nothing here is kept: it is gone when the program stops. Download what you need."
    }

    // MARK: Start

    package var deskLead: String {
        "Choose the file with the registrations, as your form gives it. You will see how every row is read before anything is "
            + "decided."
    }
    package var deskExport: String { "Registrations from a form (.xlsx, .csv or .ods)" }
    package var deskDropHere: String { "You can also drop the file here." }
    package var deskOrProgramme: String { "I have a file with the programme" }
    package var deskProgrammeFile: String { "Programme, or a problem with its registrations (.yaml or .json)" }
    package var deskAttendeesFile: String { "Attendees, one per row, if they are in a file of their own" }
    package var deskTryExample: String { "Try an example" }
    package var deskOpenProgrammes: String { "Open programmes" }
    package var deskErase: String { "Erase" }
    package func deskEraseForGood(_ programme: String) -> String {
        "\(quoted(programme)) will be erased with its files, its steps and its results. That cannot be taken back."
    }
    package var deskGiveFile: String { "Choose a file that is not empty." }

    // MARK: Programme

    package var deskQuestionsLead: String {
        "When are the meetings? What is filled in is read from the registrations, or proposed: look at every line."
    }
    package var deskFrom: String { "From" }
    package var deskTo: String { "To" }
    package var deskWeeks: String { "weeks from one meeting to the next" }
    package var deskNoDeadline: String { "Leave it empty if there is no deadline" }
    package var deskGivenProgramme: String { "The programme is read from the file:" }
    package var deskMore: String { "More about the programme" }
    package var deskGiveAnswer: String { "Give an answer." }
    package var deskEndsBeforeItBegins: String { "The meetings end before they begin" }

    // MARK: Registrations

    package var deskColumn: String { "Column" }
    package var deskMeaning: String { "Read as" }
    package var deskRow: String { "Row" }
    package var deskUnderstood: String { "How it is read" }
    package var deskLookAt: String { "Remark" }
    package var deskReadAgain: String { "Read again with these choices" }
    package var deskAnswersLead: String { "What do these answers mean?" }
    package var deskColumnsLead: String { "What is in which column?" }
    package var deskDateOrder: String { "Dates such as 03.04.2027 have" }
    package var deskDayFirst: String { "the day first" }
    package var deskMonthFirst: String { "the month first" }
    package var deskAsUnderstood: String { "first what the file says" }
    package var deskTakeAbsences: String { "Take absences from free text where it is plain who is away, and when" }
    package var deskAllocate: String { "Allocate places" }
    package var deskCorrectedExport: String { "Corrected file" }
    package var deskReadFile: String { "Read this file" }
    package var deskNoHeadings: String {
        "No headings were found in the file. Its first row has to say what is in each column."
    }
    package var deskChooseTime: String { "Choose the column that says when each registration came in." }
    package var deskChooseSeries: String { "Choose the column that says which series suit." }
    package var deskProgrammeFirst: String {
        "Say first when the meetings are: without series there is nothing to read answers as."
    }
    package func deskNoSeriesOn(_ days: [String]) -> String {
        "Answers name \(Language.english.list(days)), and no series is then. If there is to be one, add the day to the programme; else choose below what the answers mean."
    }
    package var deskToProgramme: String { "To the programme" }
    package var deskNoAddresses: String {
        "No e-mail address was read: the drafts of the mails will have no recipient."
    }
    package func deskUnreadWishes(_ headings: [String]) -> String {
        "\(headings.joined(separator: ", ")): the answers there seem to say which series suit, and nothing is read from them. Choose what is in these columns, or read again without them."
    }
    package func deskWhichEndIsBest(_ headings: [String]) -> String {
        "\(Language.english.list(headings)): Are the numbers ranks, of which 1 is the best, or a scale, on which the highest is the best?"
    }
    package var deskOneIsBest: String { "1 is the best" }
    package var deskHighestIsBest: String { "The highest number is the best" }
    package func deskRows(_ right: Int, doubtful: Int, wrong: Int) -> String {
        "\(right) read without doubt, \(doubtful) to look at, \(wrong) to put right."
    }
    package var deskPutRight: String {
        "Places can be allocated once nothing is wrong. Choose what columns and answers mean, or correct the file and choose it again."
    }
    package var deskRight: String { "Read" }
    package var deskDoubtful: String { "Look at this" }
    package var deskWrong: String { "Wrong" }
    package func deskField(_ name: String) -> String? {
        switch name {
        case "id": "The answer's id"
        case "organisation": "Organisation"
        case "submitted": "Time of registration"
        case "priority": "Priority"
        case "role": "Role"
        case "size": "Number of people"
        case "attendees": "Those who attend"
        case "placed": "Has a place in"
        case "placedReason": "Why it has that place"
        case "withdrawn": "Is withdrawn"
        case "language": "Language of its letter"
        case "contact.name": "Contact’s name"
        case "contact.email": "Contact’s e-mail"
        case "suits": "Series that suit"
        case "preferences": "Series in the order wished for"
        case "impossible": "Series that are impossible"
        case "preferences[0]": "First wish"
        case "preferences[1]": "Second wish"
        case "preferences[2]": "Third wish"
        case "preferences[3]": "Fourth wish"
        case "preferences[4]": "Fifth wish"
        case "preferences[5]": "Sixth wish"
        case "preferences[6]": "Seventh wish"
        case "preferences[7]": "Eighth wish"
        case "preferences[8]": "Ninth wish"
        default: nil
        }
    }
    package func deskSuits(_ series: String) -> String { "Suits: \(series) (yes or no)" }
    package func deskImpossible(_ series: String) -> String { "Impossible: \(series) (yes or no)" }
    package func deskRank(of series: String) -> String { "Rank of \(series)" }
    package var deskEverySeries: String { "all series" }
    package var deskNoSeries: String { "no series" }
    package var deskOnlyBesideOthers: String { "nothing (beside other answers only)" }
    package var deskAskAnew: String { "choose" }
    package var deskTickMeanings: String { "Tick all that the answer means. Without a tick it is asked again." }
    package var deskRankInstead: String {
        "Where answers say how well a series suits, choose “Rank of …” for their columns instead: then they can be put in order."
    }
    package func deskRank(_ number: Int) -> String { number == 1 ? "1 (suits best)" : "\(number)" }
    package var deskDoesSuit: String { "suits" }
    package var deskDoesNotSuit: String { "does not suit" }
    package var deskIsImpossible: String { "impossible" }
    package var deskIsPossible: String { "not impossible" }
    package func deskWhereImpossible(_ answer: String) -> String { "\(answer): what it makes impossible" }
    package func deskDoNotGoTogether(_ headings: [String]) -> String {
        "\(headings.joined(separator: ", ")): these columns cannot be read together as they are chosen. Choose again what is in each of them."
    }

    // MARK: Allocation

    package var deskIsWorking: String { "Places are being allocated. This page shows the result when it is there." }
    package var deskIsWriting: String {
        "Letters and calendars are being written. This page shows them when they are there."
    }
    package var deskStop: String { "Stop with the best so far" }
    package var deskWhyIsNotExplained: String {
        "Why somebody waits is not explained. Allocate again, and let it finish, to see it."
    }
    package var deskDownloads: String { "Download" }
    package var deskDocuments: String { "Letters, calendars, report and workbook (zip)" }
    package func deskDraft(_ documents: String) -> String {
        "Draft, not to be sent before it is confirmed: \(documents)"
    }
    package var deskResultFile: String { "The result, for other programs (JSON)" }
    package var deskTableFile: String { "The result as a table (CSV)" }
    package var deskProblemFile: String { "The programme with its registrations (JSON)" }
    package var deskFailed: String { "Places could not be allocated:" }
}
