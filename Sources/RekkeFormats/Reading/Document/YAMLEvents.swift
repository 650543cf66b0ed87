internal import CYaml

/// What libyaml finds in a YAML file, one after the other.
///
/// Yams' own tree keeps neither the places of aliases nor those of doubled keys, so its C library is asked directly.
@safe struct YAMLEvents: ~Copyable {
    /// libyaml keeps pointers to the parser and to its input, so both stay where they are.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>
    private let source: [UInt8]

    /// - Parameters:
    ///   - source: Well-formed UTF-8.
    init(_ source: [UInt8]) {
        self.source = source
        unsafe parser = .allocate(capacity: 1)
        unsafe input = .allocate(capacity: source.count)
        unsafe _ = input.initialize(from: source)
        unsafe parser.initialize(to: yaml_parser_t())
        guard unsafe yaml_parser_initialize(parser) == 1 else { preconditionFailure("out of memory") }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    mutating func next() throws(SyntaxFault) -> YAMLEvent {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault() }
        defer { unsafe yaml_event_delete(&event) }
        return unsafe YAMLEvent(place: event.start_mark.index, content: content(of: event))
    }

    private func content(of event: yaml_event_t) -> YAMLEvent.Content {
        switch unsafe event.type {
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_STREAM_END_EVENT: return .streamEnd
        case YAML_ALIAS_EVENT: return unsafe .alias(text(event.data.alias.anchor) ?? "")
        case YAML_SEQUENCE_START_EVENT:
            let start = unsafe event.data.sequence_start
            return unsafe .listStart(anchor: text(start.anchor), tag: text(start.tag))
        case YAML_MAPPING_START_EVENT:
            let start = unsafe event.data.mapping_start
            return unsafe .objectStart(anchor: text(start.anchor), tag: text(start.tag))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            return unsafe .scalar(
                YAMLEvent.Scalar(
                    text: Array(UnsafeBufferPointer(start: scalar.value, count: scalar.length)),
                    isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, anchor: text(scalar.anchor),
                    tag: text(scalar.tag)))
        default: return .other
        }
    }

    private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe String(cString: pointer)
    }

    private func fault() -> SyntaxFault {
        let state = unsafe parser.pointee
        let problem = unsafe state.problem.map { unsafe String(cString: $0) } ?? "out of memory"
        guard unsafe state.error != YAML_READER_ERROR else {
            return unsafe SyntaxFault(problem, at: state.problem_offset, .byte, in: source)
        }
        // libyaml looks ahead, and has a limit of its own.
        guard !problem.hasPrefix("Maximum nesting level") else {
            return unsafe SyntaxFault(Document.tooDeep, at: state.mark.index, .unicodeScalar, in: source)
        }
        let context = unsafe state.context.map { unsafe ", " + String(cString: $0) } ?? ""
        let place = unsafe state.problem_mark.index
        if unsafe problem.hasPrefix("found unexpected end of stream") && state.context != nil {
            let start = unsafe state.context_mark.index
            return SyntaxFault("the quotation mark here is never closed", at: start, .unicodeScalar, in: source)
        }
        let advice = YAMLAdvice(source).text(on: problem, at: place)
        return SyntaxFault(advice ?? problem + context, at: place, .unicodeScalar, in: source)
    }
}

/// One of libyaml's events.
struct YAMLEvent {
    /// Where it starts, in code points from the start of the file.
    let place: Int
    let content: Content

    enum Content {
        case documentStart, streamEnd
        case scalar(Scalar)
        case alias(String)
        case listStart(anchor: String?, tag: String?)
        case objectStart(anchor: String?, tag: String?)
        /// Of a list or an object.
        case end
        /// What says nothing about values.
        case other
    }

    struct Scalar {
        let text: [UInt8]
        /// Whether it is written without quotation marks, on one line or more.
        let isPlain: Bool
        let anchor: String?
        let tag: String?
    }
}
