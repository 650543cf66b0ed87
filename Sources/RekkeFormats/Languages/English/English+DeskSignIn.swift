extension English {
    package var deskSignIn: String { "Sign in" }
    package var deskUser: String { "User name" }
    package var deskPassword: String { "Password" }
    package var deskWrongPassword: String { "There is no such user, or the password is another." }
    package var deskSignOut: String { "Sign out" }
    package var deskHasNotSignedIn: String {
        "You are not signed in any more, and nothing was done. Sign in, and do it once more."
    }
    package var deskIsNoUser: String { "You are not among the users of this service. Ask whoever runs it to add you." }
    package var deskMayOnlyRead: String { "You may look at this, but not change it." }
    package var deskTooManyWrong: String { "Too many passwords were wrong. Wait ten minutes, and try again." }
    package func deskIsSignedIn(_ name: String, mayChange: Bool) -> String {
        "Signed in as \(name)" + (mayChange ? "." : ": you may look, but not change anything.")
    }
}
