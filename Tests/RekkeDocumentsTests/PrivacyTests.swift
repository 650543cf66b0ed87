import Foundation
import Glibc
import RekkeTesting
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// No letter and no calendar of an organisation holds another organisation's name, id, contact or people.
@Suite struct PrivacyTests {
    @Test(arguments: DocumentExamples.scenarios)
    func `no document of a scenario names another organisation`(name: String) async throws {
        for (name, original, _) in try await DocumentExamples.results(ofScenario: name) {
            let identifiable = try original.withUnmistakableNames()
            // One language is enough for the names that people have, which stand where the others do.
            for (problem, languages) in [(original, [.bokmål]), (identifiable, Language.allCases)] {
                let allocation = try problem.allocated()
                for language in languages {
                    let written = try await WrittenDocuments(Documents(of: allocation, in: problem, language: language))
                    #expect(!written.manifest.files.isEmpty)
                    #expect(
                        try Leaks.found(in: written, of: problem, withIDs: problem == identifiable) == [],
                        "\(name) \(language)")
                }
            }
        }
    }

    /// Problems of each kind.
    private let count = Extent.of(6)

    /// And what becomes of every third once something has changed.
    @Test(arguments: RandomProblem.Kind.allCases)
    func `no document of a random problem names another organisation`(kind: RandomProblem.Kind) async throws {
        var letters: Set<String> = []
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<count) {
            let problem = try problem.withUnmistakableNames()
            let allocation = try problem.allocated()
            let language = Language.allCases[(seed + seed / 3) % Language.allCases.count]
            let written = try await WrittenDocuments(Documents(of: allocation, in: problem, language: language))
            #expect(try Leaks.found(in: written, of: problem) == [], "\(kind) \(seed)")
            letters.formUnion(try written.text(of: "letters/index.csv").split(separator: "\r\n").map(Leaks.letterKind))
            guard seed % 3 == 0 else { continue }
            var change = RandomChange(seed: seed)
            let scenario = change.scenario(for: problem, placed: allocation.placements)
            let changed = try problem.applying(scenario).problem.withUnmistakableNames()
            let reallocation = try problem.reallocated(after: allocation, changing: scenario, moves: 1)
            var later = Documents(
                of: reallocation, in: changed, digests: DocumentManifest.Digests(problem: noDigest, result: noDigest),
                version: "0")
            later.language = language
            if seed % 6 == 0 { later.earlier = written.manifest }
            let rewritten = try await WrittenDocuments(later)
            #expect(try Leaks.found(in: rewritten, of: changed) == [], "\(kind) \(seed), changed: \(scenario.changes)")
            letters.formUnion(
                try rewritten.text(of: "letters/index.csv").split(separator: "\r\n").map(Leaks.letterKind))
        }
        #expect(
            letters.isSuperset(of: ["place", "waiting", "notConsidered"])
                || [.guarantees, .confirmedPeople].contains(kind), "\(letters)")
    }

    @Test func `a letter that names another organisation is found out`() async throws {
        let problem = try problem([.numbered(1, "tue"), .numbered(2, "tue")]).withUnmistakableNames()
        let allocation = try problem.allocated()
        let other = try #require(problem.registrations[0].organisation)
        let names = [other, problem.registrations[0].id, other.uppercased()]
        for text in names {
            var documents = Documents(of: allocation, in: problem, language: .bokmål)
            documents.templates = try LetterTemplates(files: [
                ("waiting.nb.txt", Array("Plassen gikk til \(text).".utf8))
            ])
            let leaks = try Leaks.found(in: await WrittenDocuments(documents), of: problem)
            // As text, as a page and in the mail.
            #expect(leaks.count == 3, "\(leaks)")
        }
    }
}

/// Where documents name others than those whom they are for.
private enum Leaks {
    /// - Parameter withIDs: Whether ids are looked for: short ones are in many words.
    static func found(in written: WrittenDocuments, of problem: Problem, withIDs: Bool = true) throws -> [String] {
        var leaks: [String] = []
        // What the programme itself says to everybody, as who is host to a visit.
        let common = problem.programme.series.flatMap { [$0.name, $0.place ?? ""] }.map { $0.lowercased() }
        let all = Set(problem.registrations.flatMap { names(of: $0, withID: withIDs) })
        for registration in problem.registrations {
            let own = names(of: registration, withID: withIDs)
                .union(
                    problem.registrations.filter { $0.isSameOrganisation(as: registration) }.flatMap {
                        names(of: $0, withID: false)
                    })
            let others = all.subtracting(own)
            for path in written.paths(for: .registration(registration.id)) {
                // Without the line breaks of calendars.
                let text = try inPlain(written.text(of: path)).replacing("\r\n ", with: "").lowercased()
                // Words are looked for only where the bytes are, which is seen much faster.
                for name in others
                where unsafe strstr(text, name) != nil && text.containsWord(name)
                    && !common.contains(where: { $0.containsWord(name) })
                {
                    leaks.append("\(path) names \(name)")
                }
            }
        }
        return leaks
    }

    private static func names(of registration: Registration, withID: Bool) -> Set<String> {
        let names =
            [
                registration.organisation, registration.contact?.name, registration.contact?.email,
                withID ? registration.id : nil,
            ]
            + registration.attendees.map(\.name)
        return Set(names.compactMap { $0?.lowercased() }.filter { !$0.isEmpty })
    }

    static func letterKind(of row: Substring) -> String {
        let cells = row.split(separator: ";", omittingEmptySubsequences: false)
        return cells.count > 6 ? String(cells[6]) : ""
    }

    /// With what a mail holds in base 64 decoded, and the encoded words of its header.
    private static func inPlain(_ text: String) -> String {
        guard text.hasPrefix("MIME-Version") else { return text }
        let words = text.matches(of: /=\?utf-8\?B\?([^?]+)\?=/).map { String($0.1) }
        let parts = text.split(separator: "\r\n\r\n").map { String($0.prefix { $0 != "-" }) }
        let decoded = (words + parts).compactMap { Data(base64Encoded: $0, options: .ignoreUnknownCharacters) }
        return ([text] + decoded.map { String(decoding: $0, as: UTF8.self) }).joined(separator: "\n")
    }
}

extension String {
    /// Whether it holds those words as a whole: "Lia" is in no other name.
    fileprivate func containsWord(_ words: String) -> Bool {
        ranges(of: words).contains { range in
            let before = self[..<range.lowerBound].last
            let after = self[range.upperBound...].first
            return before?.isLetter != true && after?.isLetter != true
        }
    }
}

extension Registration {
    fileprivate func isSameOrganisation(as other: Registration) -> Bool {
        guard let key = OrganisationKey(organisation) else { return false }
        return key == OrganisationKey(other.organisation)
    }
}

extension Problem {
    /// The same with ids and names that stand in no other word; whoever was one organisation, or one person, still is.
    fileprivate func withUnmistakableNames() throws -> Problem {
        var registrations = registrations
        for index in registrations.indices {
            let digest = { (text: String) in String(DecisionRecord.digest(of: Array(text.utf8)).prefix(12)) }
            let id = registrations[index].id
            if !id.hasPrefix("zz-") { registrations[index].id = "zz-" + digest("id" + id) }
            if let key = OrganisationKey(registrations[index].organisation), !key.folded.hasPrefix("senteret ") {
                registrations[index].organisation = "Senteret \(digest(key.folded)) på Øya"
            }
            if registrations[index].contact?.name?.hasPrefix("Kontakt ") != true {
                registrations[index].contact = Contact(
                    name: "Kontakt \(digest("contact" + id))", email: "\(digest("email" + id))@example.no")
            }
            for number in registrations[index].attendees.indices {
                let attendee = registrations[index].attendees[number]
                guard attendee.name?.hasPrefix("Deltaker ") != true else { continue }
                registrations[index].attendees[number].name = "Deltaker \(digest(attendee.id ?? "\(id)/\(number)"))"
            }
        }
        return try Problem(programme: programme, registrations: registrations)
    }
}
