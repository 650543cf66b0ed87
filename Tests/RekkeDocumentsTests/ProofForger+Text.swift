import Foundation
import RekkeTesting

extension ProofForger {
    var mps: String { "program.mps" }
    var solution: String { "solution.json" }
    var proof: String { "proof.json" }

    /// What `proof.json` says of a goal.
    struct Goal {
        var name: String
        var sense: String
        var value: Int
        var proof: String?
        var bound: String?
    }

    /// A row that a certificate begins with.
    struct Line {
        let file: String
        /// From 0.
        let number: Int
        let words: [String]
    }

    func forgery(
        _ kind: Kind, _ changed: [String: String], _ reason: String, _ independentReason: String?
    ) -> ProofForgery? {
        forgery(kind, changed, [reason], independentReason.map { [$0] })
    }

    /// - Parameter changed: By file, what it holds; without anything it is gone.
    func forgery(
        _ kind: Kind, _ changed: [String: String], _ reasons: [String], _ independentReasons: [String]?
    ) -> ProofForgery? {
        let forged = files.merging(changed) { $1 }.filter { !$0.value.isEmpty }
        guard forged != files else { return nil }
        return ProofForgery(kind: kind, files: forged, reasons: reasons, independentReasons: independentReasons)
    }

    private var document: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data((files[proof] ?? "").utf8))) as? [String: Any] ?? [:]
    }

    var goals: [Goal] {
        (document["goals"] as? [[String: Any]] ?? []).map { goal in
            Goal(
                name: goal["goal"] as? String ?? "", sense: goal["sense"] as? String ?? "",
                value: goal["value"] as? Int ?? 0, proof: goal["proof"] as? String, bound: goal["bound"] as? String)
        }
    }

    func someGoal(where isMeant: (Goal) -> Bool) -> Int? { goals.firstIndex(where: isMeant) }

    func text(of goals: [Goal]) -> String {
        var document = document
        document["goals"] = goals.map { goal in
            var fields: [String: Any] = ["goal": goal.name, "sense": goal.sense, "value": goal.value]
            fields["proof"] = goal.proof
            fields["bound"] = goal.bound
            return fields
        }
        return text(ofJSON: document)
    }

    var ones: [String] {
        let values = try? JSONSerialization.jsonObject(with: Data((files[solution] ?? "").utf8)) as? [String: Int]
        return (values ?? [:]).keys.sorted()
    }

    func text(ofOnes ones: [String]) -> String {
        text(ofJSON: Dictionary(uniqueKeysWithValues: ones.map { ($0, 1) }))
    }

    private func text(ofJSON value: Any) -> String {
        let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    /// Of the program.
    var variables: [String] {
        (files[mps] ?? "").split(separator: "\n").filter { $0.hasPrefix(" UP bounds ") }
            .map { String($0.split(separator: " ")[2]) }
    }

    func isProgramRow(_ name: String) -> Bool {
        ["L", "G", "E"].contains { (files[mps] ?? "").contains(" \($0) \(name)\n") }
    }

    /// Of all certificates, in order.
    var rows: [Line] {
        files.keys.filter { $0.hasSuffix(".vipr") }.sorted().flatMap { file -> [Line] in
            let lines = (files[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            guard let start = lines.firstIndex(where: { $0.hasPrefix("CON ") }),
                let count = Int(lines[start].split(separator: " ")[1])
            else { return [] }
            return (start + 1..<start + 1 + count).map {
                Line(file: file, number: $0, words: lines[$0].split(separator: " ").map(String.init))
            }
        }
    }
}
