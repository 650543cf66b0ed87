/// A place in a problem document, such as `registrations[3].preferences[0]`; list positions count from 0.
public struct InputPath: Hashable, Sendable, CustomStringConvertible {
    /// One step into a document.
    public enum Component: Hashable, Sendable {
        /// The field of that name in an object.
        case field(String)
        /// The element at that position in a list, from 0.
        case index(Int)
    }

    /// From the document's root on; empty for the root itself.
    public var components: [Component]

    /// The root, or what these steps from it lead to.
    public init(_ components: [Component] = []) {
        self.components = components
    }

    /// The field of that name at this place.
    public func field(_ name: String) -> InputPath { InputPath(components + [.field(name)]) }

    /// The element at that position in the list at this place.
    public subscript(index: Int) -> InputPath { InputPath(components + [.index(index)]) }

    public var description: String {
        var text = ""
        for component in components {
            switch component {
            // Names of fields may be data, and anything may stand there by mistake.
            case .field(let name): text += (text.isEmpty ? "" : ".") + shown(field: name)
            case .index(let index): text += "[\(index)]"
            }
        }
        return text
    }
}
