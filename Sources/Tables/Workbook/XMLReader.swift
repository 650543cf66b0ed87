internal import CTables

/// What is told of an XML file, element by element.
protocol XMLHandler: AnyObject {
    /// - Parameter name: Without its prefix.
    func start(_ name: String, _ attributes: XMLAttributes)
    func end(_ name: String)
    /// A piece of the text between tags.
    func text(_ text: UnsafeBufferPointer<UInt8>)
    /// What ends the reading; nil while all is well.
    var fault: TableError? { get }
}

/// The attributes of an element, for as long as its start is told.
@safe struct XMLAttributes {
    fileprivate let pairs: UnsafePointer<UnsafePointer<CChar>?>?

    /// The value of the attribute of that name, with any prefix or none; nil where there is none.
    subscript(name: StaticString) -> String? {
        guard var pair = unsafe pairs else { return nil }
        while let found = unsafe pair[0], let value = unsafe pair[1] {
            if unsafe XMLAttributes.isName(found, name) { return unsafe String(cString: value) }
            unsafe pair += 2
        }
        return nil
    }

    private static func isName(_ written: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
        let length = name.utf8CodeUnitCount
        var start = 0
        var index = 0
        while unsafe written[index] != 0 {
            if unsafe written[index] == 0x3A { start = index + 1 }
            index += 1
        }
        guard index - start == length else { return false }
        return (0..<length).allSatisfy { unsafe UInt8(bitPattern: written[start + $0]) == name.utf8Start[$0] }
    }
}

/// Reads the XML files of a workbook with Expat.
enum XMLReader {
    /// - Returns: Whether there is such a file.
    /// - Throws: `TableError` where it is not XML, or XML as no workbook has it.
    static func read(_ name: String, in archive: ZipArchive, _ handler: some XMLHandler) throws(TableError) -> Bool {
        let relay = XMLRelay(handler)
        defer { withExtendedLifetime(relay) {} }
        guard let reader = unsafe ctables_open_xml(relay.handlers) else {
            throw TableError("there is not enough memory for the file")
        }
        defer { unsafe ctables_close_xml(reader) }
        let exists = try unsafe archive.unpack(name) { piece throws(TableError) in
            if Reading.isGivenUp { throw TableError("nobody waits for the file any more") }
            let status = unsafe ctables_read_xml(reader, piece.baseAddress, piece.count, false)
            try check(status, handler, name)
            return true
        }
        guard exists else { return false }
        try check(unsafe ctables_read_xml(reader, nil, 0, true), handler, name)
        return true
    }

    private static func check(
        _ status: ctables_xml_status, _ handler: some XMLHandler, _ name: String
    ) throws(TableError) {
        if let fault = handler.fault { throw fault }
        switch status {
        case CTABLES_XML_OK: return
        case CTABLES_XML_DOCTYPE:
            throw TableError("\(name) in the workbook declares a document type, as no workbook does: it is not read")
        case CTABLES_XML_TOO_DEEP, CTABLES_XML_TOO_LONG:
            throw TableError("\(name) in the workbook is built as in no workbook: it is not read")
        case CTABLES_XML_NO_MEMORY: throw TableError("there is not enough memory for the file")
        default: throw TableError("the workbook is damaged: \(name) in it is no proper XML")
        }
    }
}

/// Hands on what Expat tells.
private final class XMLRelay {
    private let handler: any XMLHandler

    init(_ handler: any XMLHandler) {
        self.handler = handler
    }

    /// To be called while this object is kept alive.
    var handlers: ctables_xml_handlers {
        unsafe ctables_xml_handlers(
            context: Unmanaged.passUnretained(self).toOpaque(),
            start: { context, name, attributes in
                guard let relay = unsafe XMLRelay.relay(context), let name = unsafe name, relay.handler.fault == nil
                else {
                    return
                }
                unsafe relay.handler.start(String(cString: name), XMLAttributes(pairs: attributes))
            },
            end: { context, name in
                guard let relay = unsafe XMLRelay.relay(context), let name = unsafe name, relay.handler.fault == nil
                else {
                    return
                }
                unsafe relay.handler.end(String(cString: name))
            },
            text: { context, text, length in
                guard let relay = unsafe XMLRelay.relay(context), let text = unsafe text, relay.handler.fault == nil
                else {
                    return
                }
                unsafe text.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
                    unsafe relay.handler.text(UnsafeBufferPointer(start: bytes, count: length))
                }
            })
    }

    private static func relay(_ context: UnsafeMutableRawPointer?) -> XMLRelay? {
        guard let context = unsafe context else { return nil }
        return unsafe Unmanaged<XMLRelay>.fromOpaque(context).takeUnretainedValue()
    }
}
