import Rekke
import RekkeFormats

/// Reads a document that came with a request, and says everything that is wrong with it.
func readRequest(_ body: [UInt8]) {
    do throws(InputError) {
        let problem = try Problem(json: body, source: "request")
        print("\(problem.registrations.count) registrations")
    } catch {
        switch error {
        case .unreadable(let file, let reason): print("\(file) cannot be read: \(reason)")
        case .faulty(let faults):
            for fault in faults { print("\(fault.line):\(fault.column) \(fault.path) \(fault.text)") }
        }
    }
}

/// Makes a problem in code, and tells one kind of fault from the others.
func makeProblem(_ programme: Programme, _ registrations: [Registration]) -> Problem? {
    do throws(InvalidProblem) {
        return try Problem(programme: programme, registrations: registrations)
    } catch {
        for fault in error.faults {
            if case .unknownSeries(let id, let meant?) = fault.kind {
                print("\(fault.place): \(id) is no series; \(meant) is one")
            } else {
                print(fault)
            }
        }
        return nil
    }
}
