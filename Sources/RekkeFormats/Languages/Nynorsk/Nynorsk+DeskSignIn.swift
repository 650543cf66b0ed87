extension Nynorsk {
    package var deskSignIn: String { "Logg inn" }
    package var deskUser: String { "Brukarnamn" }
    package var deskPassword: String { "Passord" }
    package var deskWrongPassword: String { "Brukaren finst ikkje, eller passordet er eit anna." }
    package var deskSignOut: String { "Logg ut" }
    package var deskHasNotSignedIn: String {
        "Du er ikkje lenger logga inn, og ingenting blei gjort. Logg inn, og gjer det ein gong til."
    }
    package var deskIsNoUser: String {
        "Du er ikkje blant brukarane av denne tenesta. Be den som driftar henne, om å leggje deg til."
    }
    package var deskMayOnlyRead: String { "Du kan sjå på dette, men ikkje endre det." }
    package var deskTooManyWrong: String { "For mange passord var feil. Vent ti minutt, og prøv igjen." }
    package func deskIsSignedIn(_ name: String, mayChange: Bool) -> String {
        "Logga inn som \(name)" + (mayChange ? "." : ": du kan sjå, men ikkje endre noko.")
    }
}
