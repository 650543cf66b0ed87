@testable import RekkeFormats

/// A document in which one thing was changed, and what was done to it.
struct DocumentForgery {
    /// As `waitlist.reasons: one dropped`; without positions in lists.
    let claim: String
    let document: DocumentTree

    /// Every change of one thing: fields removed, added, changed, exchanged for another's; elements of lists dropped,
    /// doubled, exchanged, added; numbers one more and one less.
    static func all(of document: DocumentTree) -> [DocumentForgery] {
        let pool = Pool(document)
        return pool.forgeries(of: document, called: "").map { DocumentForgery(claim: $0.claim, document: $0.tree) }
            .filter { $0.document != document }
    }
}

/// What stands in a document, by the fields in which it stands: what may be put in another's place.
private struct Pool {
    private var texts: [String: [DocumentTree]] = [:]
    /// By the field in whose objects they stand, then by their own name.
    private var fields: [String: [DocumentTree.Field]] = [:]

    private static let words: [String: [String]] = [
        "status": ["optimal", "feasible"], "explained": ["none", "reasons", "full"],
        "by": ["placesFirstCome", "mostPlaces", "seriesOrder"], "objective": ["mostPlaces", "ranksFirstCome"],
        "because": ["capacity", "minimum", "together", "maximumMeetings"],
    ]

    init(_ document: DocumentTree) {
        for (name, words) in Self.words { texts[name] = words.map { .text($0) } }
        collect(document, "")
        // What results may have beside what this one has.
        add(.init(name: "fullSets", value: .list([])), to: "")
        add(.init(name: "envy", value: .list([])), to: "")
        for field in ["fullSets", "envy", "unexplained"] { add(.init(name: field, value: .list([])), to: "result") }
        add(.init(name: "positions", value: .object([])), to: "waitlist")
        add(.init(name: "queue", value: .object([])), to: "waitlist")
        add(.init(name: "remedies", value: .list([])), to: "waitlist")
        add(.init(name: "reasons", value: .list([])), to: "waitlist")
        add(.init(name: "attendance", value: .list([])), to: "placements")
        add(.init(name: "facilitators", value: .list([])), to: "series")
        add(.init(name: "organisation", value: .text("Somebody else")), to: "placements")
        add(.init(name: "for", value: .list([])), to: "moved")
    }

    private mutating func add(_ field: DocumentTree.Field, to name: String) {
        guard fields[name, default: []].contains(where: { $0.name == field.name }) == false else { return }
        fields[name, default: []].append(field)
    }

    private mutating func collect(_ tree: DocumentTree, _ name: String) {
        switch tree {
        case .list(let elements): for element in elements { collect(element, name) }
        case .object(let members):
            for member in members {
                add(member, to: name)
                collect(member.value, member.name)
            }
            if let value = members.first(where: { $0.name == "value" }) {
                add(.init(name: "bound", value: value.value), to: name)
            }
        case .text where texts[name]?.contains(tree) != true: texts[name, default: []].append(tree)
        default: break
        }
    }

    typealias Change = (claim: String, tree: DocumentTree)

    func forgeries(of tree: DocumentTree, called name: String) -> [Change] {
        let word = name.split(separator: ".").last.map(String.init) ?? ""
        switch tree {
        case .null: return [(name + ": a number", .integer("1"))]
        case .boolean(let text): return [(name + ": the opposite", .boolean(text == "true" ? "false" : "true"))]
        case .integer(let text):
            let number = Int(text) ?? 0
            return [
                (name + ": one more", .integer("\(number + 1)")), (name + ": one less", .integer("\(number - 1)")),
                (name + ": none", .null),
            ]
        case .decimal, .text:
            return (texts[word] ?? []).map { (name + ": another's", $0) } + [(name + ": made up", .text("made up"))]
        case .list(let elements): return forgeries(of: elements, name, word)
        case .object(let members): return forgeries(of: members, name, word)
        }
    }

    private func forgeries(of elements: [DocumentTree], _ name: String, _ word: String) -> [Change] {
        func list(_ change: (inout [DocumentTree]) -> Void) -> DocumentTree {
            var some = elements
            change(&some)
            return .list(some)
        }
        var changes: [Change] = [(name + ": emptied", .list([]))]
        changes += (texts[word] ?? []).map { text in (name + ": one added", list { $0.append(text) }) }
        for index in elements.indices {
            changes.append((name + ": one dropped", list { $0.remove(at: index) }))
            changes.append((name + ": one doubled", list { $0.insert($0[index], at: index) }))
            if index > 0 { changes.append((name + ": two exchanged", list { $0.swapAt(index - 1, index) })) }
            changes += forgeries(of: elements[index], called: name).map { change in
                (change.claim, list { $0[index] = change.tree })
            }
        }
        return changes
    }

    private func forgeries(of members: [DocumentTree.Field], _ name: String, _ word: String) -> [Change] {
        func object(_ change: (inout [DocumentTree.Field]) -> Void) -> DocumentTree {
            var some = members
            change(&some)
            return .object(some)
        }
        let names = Set(members.map(\.name))
        var changes: [Change] = (fields[word] ?? []).filter { !names.contains($0.name) }.map { field in
            ("\(name).\(field.name): added", object { $0.append(field) })
        }
        for index in members.indices {
            let own = name.isEmpty ? members[index].name : "\(name).\(members[index].name)"
            changes.append((own + ": removed", object { $0.remove(at: index) }))
            let others = (fields[word] ?? []).filter {
                $0.name == members[index].name && $0.value != members[index].value
            }
            changes += others.map { other in (own + ": another's", object { $0[index] = other }) }
            changes += forgeries(of: members[index].value, called: own).map { change in
                (change.claim, object { $0[index] = .init(name: $0[index].name, value: change.tree) })
            }
        }
        return changes
    }
}
