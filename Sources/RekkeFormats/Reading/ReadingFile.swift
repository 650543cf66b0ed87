internal import Foundation
internal import Rekke

/// The bytes of a file.
///
/// - Throws: `InputError.unreadable`.
package func contents(ofFile path: String) throws(InputError) -> [UInt8] {
    do {
        return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
        throw .unreadable(file: path, reason: "there is no such file")
    } catch let error as CocoaError where error.code == .fileReadNoPermission {
        throw .unreadable(file: path, reason: "it may not be read")
    } catch {
        throw .unreadable(file: path, reason: "it cannot be read")
    }
}

extension Document {
    /// Reads a file's contents, with the fault that a user sees.
    ///
    /// - Throws: `InputError.faulty`.
    static func parse(_ contents: [UInt8], as format: DocumentFormat, file: String) throws(InputError) -> Document {
        do throws(SyntaxFault) {
            return try parse(contents, as: format)
        } catch {
            throw .faulty([
                InputFault(
                    file: file, line: error.position.line, column: error.position.column, path: InputPath(),
                    text: error.text)
            ])
        }
    }
}
