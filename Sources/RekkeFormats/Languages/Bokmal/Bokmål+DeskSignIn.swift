extension Bokmål {
    package var deskSignIn: String { "Logg inn" }
    package var deskUser: String { "Brukernavn" }
    package var deskPassword: String { "Passord" }
    package var deskWrongPassword: String { "Brukeren finnes ikke, eller passordet er et annet." }
    package var deskSignOut: String { "Logg ut" }
    package var deskHasNotSignedIn: String {
        "Du er ikke lenger logget inn, og ingenting ble gjort. Logg inn, og gjør det en gang til."
    }
    package var deskIsNoUser: String {
        "Du er ikke blant brukerne av denne tjenesten. Be den som drifter den, om å legge deg til."
    }
    package var deskMayOnlyRead: String { "Du kan se på dette, men ikke endre det." }
    package var deskTooManyWrong: String { "For mange passord var feil. Vent ti minutter, og prøv igjen." }
    package func deskIsSignedIn(_ name: String, mayChange: Bool) -> String {
        "Logget inn som \(name)" + (mayChange ? "." : ": du kan se, men ikke endre noe.")
    }
}
