internal import Foundation
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// Finds an organisation by what somebody types, and says what it got, and why.
struct RegistrationCard {
    let programme: DeskProgramme
    let reading: DeskProgramme.Decision.Reading
    let language: Language
    /// nil where nobody asks.
    let searched: String?

    private var words: any Words { language.words }

    func write(to main: inout Markup) {
        main.search(at: programme.path(.allocation)) { form in
            form.field(words.deskFind, "find", type: "search", value: searched ?? "")
            form.button(words.deskShow, isMain: false)
        }
        guard let searched, !searched.allSatisfy(\.isWhitespace) else { return }
        let found = reading.problem.registrations(meantBy: searched)
        if let only = found.first, found.count == 1 { return write(only, to: &main) }
        guard !found.isEmpty else { return main.element("p", ["class": "alarm"], words.deskNobodyFound) }
        let names = Names(reading.problem)
        main.element("ul") { list in
            for registration in found.prefix(40) {
                list.element("li") { item in
                    item.element(
                        "a", ["href": address(of: registration)], names.fullName(ofRegistration: registration.id))
                }
            }
        }
    }

    private func address(of registration: Registration) -> String {
        let id = registration.id.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "\(programme.path(.allocation))?find=\(id)"
    }

    private func write(_ registration: Registration, to main: inout Markup) {
        main.element("section", ["class": "card"]) { card in
            card.element("h2", Names(reading.problem).fullName(ofRegistration: registration.id))
            for track in reading.tracks {
                let explanations = Explanations(of: track, in: language)
                guard let sentences = explanations[registration.id] else { continue }
                if let name = track.track { card.element("h3", name) }
                for sentence in sentences { card.element("p", sentence) }
            }
        }
    }
}
