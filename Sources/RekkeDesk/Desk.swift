internal import Foundation
package import Hummingbird
package import RekkeService
package import RekkeStore

/// The pages for people: the way from a form's export to letters, step by step.
package struct Desk: Sendable {
    let jobs: Jobs
    private(set) var limits: ServiceLimits
    /// For a programme with all of its files.
    let archiveLimits: ServiceLimits
    /// A programme with its registrations to try it with; nil where there is none.
    let example: DeskExample?
    let store: DeskStore
    let runs = DeskRuns()
    let readings: DeskReadings
    let threads: DeskThreads
    /// Of the program, for records.
    let version: String
    let access: Access

    /// - Parameters:
    ///   - store: Where all that is opened is kept.
    ///   - version: Of the program, for records.
    ///   - access: Who may see the pages.
    package init(
        jobs: Jobs, limits: ServiceLimits, example: DeskExample?, store: Store, version: String, access: Access
    ) {
        self.version = version
        self.access = access
        self.jobs = jobs
        self.store = DeskStore(store: store)
        self.limits = limits
        archiveLimits = limits
        // What people drop stays as long as the programme.
        self.limits.bodyBytes = min(limits.bodyBytes, 16 << 20)
        self.example = example
        // Two at least, so that a small file is read beside a heavy one.
        threads = DeskThreads(max(2, ProcessInfo.processInfo.activeProcessorCount - 1), time: limits.readingTime)
        readings = DeskReadings(threads)
    }

    /// Why there is no answer, for browsers as a page.
    package static func refusal(_ refusal: Refusal, _ request: Request) -> Response {
        DeskErrors.refusal(refusal, request)
    }

    package func add(to router: Router<BasicRequestContext>) {
        let pages = router.group().add(middleware: DeskErrors()).add(middleware: DeskRights(store: store))
        addAssets(to: pages)
        addSignIn(to: pages)
        addStart(to: pages)
        addProgramme(to: pages)
        addRegistrations(to: pages)
        addRows(to: pages)
        addAllocation(to: pages)
        addDecision(to: pages)
        addDownloads(to: pages)
        addChanges(to: pages)
        addHistory(to: pages)
    }
}

/// A folder's programme with its form's export, to be tried.
package struct DeskExample: Sendable {
    let programme: DeskFile
    let registrations: DeskFile
    let attendees: DeskFile?

    package init(programme: DeskFile, registrations: DeskFile, attendees: DeskFile?) {
        self.programme = programme
        self.registrations = registrations
        self.attendees = attendees
    }
}
