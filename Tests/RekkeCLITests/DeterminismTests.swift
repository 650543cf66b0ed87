import Foundation
import Testing

@Suite(.serialized) struct `The same input` {
    static let formats = ["json", "csv", "table"]

    /// Problems with attendees, facilitators, quotas, ties and duplicates.
    @Test(arguments: ["011-everything", "033-everything", "055-everything"])
    func `gives the same bytes, wherever and in whichever order it is given`(name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "RekkeTests/Cases/\(name).json")
        let problem = try JSONDecoder().decode(JSON.self, from: Data(contentsOf: file))
        var generator = Generator(state: 1)
        var first: [String: [UInt8]] = [:]
        for run in 0..<20 {
            let format = Self.formats[run % Self.formats.count]
            // Every run has a directory of its own, and Swift a hash seed of its own.
            let result = try CommandRun(
                ["allocate", "-", "--format", format], input: problem.shuffled(&generator),
                environment: [
                    "LC_ALL": ["C", "nb_NO.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"][run % 4],
                    "TZ": ["UTC", "Asia/Tokyo", "America/St_Johns"][(run / 2) % 3],
                ])
            #expect(result.status == 0 || result.status == 2)
            #expect(!result.output.isEmpty)
            if let earlier = first[format] {
                #expect(result.output == earlier, "run \(run)")
            } else {
                first[format] = result.output
            }
        }
    }
}

/// Any JSON value.
private indirect enum JSON: Decodable {
    case null
    case truth(Bool)
    case number(Int)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let truth = try? container.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    /// The document with its keys, and its registrations, in another order.
    func shuffled(_ generator: inout Generator) -> String {
        switch self {
        case .null: return "null"
        case .truth(let truth): return "\(truth)"
        case .number(let number): return "\(number)"
        case .text(let text): return String(decoding: try! JSONEncoder().encode(text), as: UTF8.self)
        case .list(let list): return "[" + list.map { $0.shuffled(&generator) }.joined(separator: ",") + "]"
        case .object(let object):
            let members = object.sorted { $0.key < $1.key }.shuffled(using: &generator).map { key, value in
                var value = value
                if key == "registrations", case .list(let list) = value {
                    value = .list(list.shuffled(using: &generator))
                }
                return "\"\(key)\": \(value.shuffled(&generator))"
            }
            return "{" + members.joined(separator: ", ") + "}"
        }
    }
}

/// Knuth's MMIX generator: the same orders in every run of the tests.
private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 32)
    }
}
