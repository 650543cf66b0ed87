internal import Foundation

/// `proof.json`: what is proven, goal by goal, of which documents.
struct ProofDocument: Decodable {
    struct Digests: Decodable {
        let problem: String
        let result: String
    }

    struct Goal: Decodable {
        let goal: String
        let sense: Sense
        let value: Int
        /// The certificate's file; nil where bounds and one row say as much.
        let proof: String?
        let bound: String?
    }

    enum Sense: String, Decodable {
        case minimise = "min"
        case maximise = "max"
    }

    let sha256: Digests
    let goals: [Goal]
}

extension Decodable {
    /// What a JSON document says; members that nobody asks for are left alone.
    static func read(_ bytes: [UInt8], file: String) throws(ProofFault) -> Self {
        do {
            return try JSONDecoder().decode(Self.self, from: Data(bytes))
        } catch let error as DecodingError {
            let (context, text) = error.told
            let path = context.codingPath.reduce(into: "") { path, key in
                path += key.intValue.map { "[\($0)]" } ?? (path.isEmpty ? "" : ".") + key.stringValue
            }
            throw ProofFault(file, place: path.isEmpty ? nil : path, text)
        } catch {
            throw ProofFault(file, "it cannot be read")
        }
    }
}

extension DecodingError {
    fileprivate var told: (context: Context, text: String) {
        switch self {
        case .keyNotFound(let key, let context): (context, "\"\(key.stringValue)\" is missing")
        case .typeMismatch(_, let context), .valueNotFound(_, let context): (context, "this is of another kind")
        case .dataCorrupted(let context):
            (context, context.codingPath.isEmpty ? "this is no JSON" : "this is not known")
        @unknown default: (Context(codingPath: [], debugDescription: ""), "it cannot be read")
        }
    }
}
