package import Hummingbird
package import RekkeService

/// The pages for people: the way from a form's export to letters, step by step. What is there is in memory, and goes with the
/// program.
package struct Desk: Sendable {
    let jobs: Jobs
    let limits: ServiceLimits
    /// A programme with its registrations to try it with; nil where there is none.
    let example: DeskExample?
    let store = DeskStore()

    package init(jobs: Jobs, limits: ServiceLimits, example: DeskExample?) {
        self.jobs = jobs
        self.limits = limits
        self.example = example
    }

    package func add(to router: Router<BasicRequestContext>) {
        addAssets(to: router)
        addStart(to: router)
        addProgramme(to: router)
        addRegistrations(to: router)
        addAllocation(to: router)
        addDownloads(to: router)
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
