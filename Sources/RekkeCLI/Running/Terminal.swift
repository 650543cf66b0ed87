internal import Foundation
internal import Glibc
internal import RekkeFormats

/// What is known about where output goes.
enum Terminal {
    /// For text on standard output: the terminal's width and colours, or 100 columns and none where it is no terminal.
    static func style(for destination: Destination) -> TextStyle {
        guard destination == .standardOutput, isTerminal(STDOUT_FILENO) else { return TextStyle() }
        return TextStyle(width: width(STDOUT_FILENO) ?? 100, isColoured: allowsColour)
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// In columns; nil where it is unknown.
    static func width(_ descriptor: Int32) -> Int? {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Not where NO_COLOR is set (https://no-color.org), nor on a terminal that says it can do nothing.
    private static var allowsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
}
