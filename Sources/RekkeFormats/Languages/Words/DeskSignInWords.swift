/// Who somebody is, where the service knows its users.
package protocol DeskSignInWords {
    var deskSignIn: String { get }
    var deskUser: String { get }
    var deskPassword: String { get }
    var deskWrongPassword: String { get }
    var deskSignOut: String { get }
    /// At the foot of every page.
    func deskIsSignedIn(_ name: String, mayChange: Bool) -> String

    // MARK: Why somebody gets no further

    var deskHasNotSignedIn: String { get }
    var deskIsNoUser: String { get }
    var deskMayOnlyRead: String { get }
    var deskTooManyWrong: String { get }
}
