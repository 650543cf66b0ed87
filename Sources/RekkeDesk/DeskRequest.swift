internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeFormats
internal import RekkeService

extension Request {
    /// What the browser asks for, unless somebody has chosen another one here.
    var language: Language {
        let chosen = uri.queryParameters["language"].map(String.init) ?? cookies["language"]?.value
        if let chosen, let language = Language(rawValue: chosen) { return language }
        return Language(accepting: headers[.acceptLanguage] ?? "")
    }

    /// The fields of a form, which come as `multipart/form-data`.
    ///
    /// - Throws: `Refusal`.
    func form(_ limits: ServiceLimits) async throws -> MultipartForm {
        let body = try await boundedBody(limits)
        guard let form = MultipartForm(body, contentType: headers[.contentType] ?? "") else {
            throw Refusal(.badRequest, "wrongUsage", "the body is no well-formed multipart/form-data")
        }
        return form
    }
}

extension MultipartForm {
    func deskFile(_ name: String) -> DeskFile? {
        file(name).map { DeskFile(name: $0.fileName ?? "", contents: $0.contents) }
    }
}

extension Language {
    /// The one that `Accept-Language` (RFC 9110) likes best among those that there are; English where it likes none.
    init(accepting header: String) {
        let wishes = header.split(separator: ",").enumerated().map { index, wish in
            let parts = wish.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            return (tag: parts.first?.lowercased() ?? "", weight: weight, index: index)
        }
        let sorted = wishes.filter { $0.weight > 0 }.sorted { ($1.weight, $0.index) < ($0.weight, $1.index) }
        self = sorted.lazy.compactMap { Language(tag: $0.tag) }.first ?? .english
    }

    private init?(tag: String) {
        let tag = tag.prefix { $0 != "-" }
        guard let language = Language.allCases.first(where: { $0.tags.contains(String(tag)) }) else { return nil }
        self = language
    }

    /// What browsers call it.
    private var tags: [String] {
        switch self {
        case .english: ["en"]
        case .bokmål: ["nb", "no"]
        case .nynorsk: ["nn"]
        }
    }
}

extension Request {
    /// What a field of a form says that was sent in the address; nil where there is nothing.
    func field(_ name: String) -> String? {
        let pairs = (uri.query ?? "").split(separator: "&").map {
            $0.split(separator: "=", maxSplits: 1).map { $0.replacing("+", with: " ").removingPercentEncoding ?? "" }
        }
        return pairs.first { $0.count == 2 && $0[0] == name }?[1]
    }

    /// Who asks: who has signed in, or else as somebody typed it; nil where nobody did.
    var person: String? {
        if let visitor = Visitor.current { return visitor.name }
        guard let name = cookies["person"]?.value.removingPercentEncoding, !name.isEmpty else { return nil }
        return name
    }

    /// Remembers who asks; it is not what lets anybody in.
    static func cookie(ofPerson name: String) -> String {
        let words = printable(name).split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(80)
        let value = words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "person=\(value); Path=/; HttpOnly; SameSite=Strict"
    }
}
