internal import Foundation
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// Fields for one more change.
struct ChangeForms {
    let path: String
    let reading: DeskProgramme.Decision.Reading
    let isTold: Bool
    let language: Language
    /// What was just filled in, where that could not be.
    let given: GivenChange?

    private var words: any Words { language.words }
    private var programme: Programme { reading.problem.programme }
    private typealias Options = [(value: String, text: String)]

    private var registrations: Options {
        let names = Names(reading.problem)
        return [("", words.deskAskAnew)]
            + reading.problem.registrationsInPriorityOrder.filter { !$0.withdrawn }
            .map { ($0.id, names.fullName(ofRegistration: $0.id)) }
    }

    private var series: Options {
        let names = Names(reading.problem)
        return programme.series.map { ($0.id, names.name(ofSeries: $0.id)) }
    }

    /// But the one that holds.
    private var policies: Options {
        Policy.all.filter { $0.name != programme.rules.policy.name }
            .compactMap { policy in policy.name.map { ($0, policy.text(in: language).capitalisedFirst) } }
    }

    func write(to main: inout Markup) {
        main.element("h2", isTold ? words.deskWhatHasChanged : words.deskWhatToTry)
        write("withdraw", words.deskSomebodyWithdraws, to: &main) {
            choice(words.deskWho, "registration", registrations, $0, &$1)
        }
        write("suits", words.deskOtherSeriesSuit, to: &main) { kind, form in
            choice(words.deskWho, "registration", registrations, kind, &form)
            checks(kind, &form)
        }
        write("late", words.deskSomebodyIsLate, to: &main) { kind, form in
            field(words.deskOrganisation, "\(kind)-organisation", type: "text", to: &form)
            field(words.deskEmail, "\(kind)-email", type: "email", to: &form)
            field(words.deskCameAt, "\(kind)-submitted", type: "datetime-local", value: now, to: &form)
            checks(kind, &form)
            people(kind, &form)
        }
        if !programme.facilitators.isEmpty {
            write("away", words.deskFacilitatorIsAway, to: &main) { kind, form in
                let names = Names(reading.problem)
                choice(
                    words.deskWho, "facilitator",
                    programme.facilitators.map { ($0.id, names.name(ofFacilitator: $0.id)) }, kind, &form)
                field(words.deskFirstDay, "\(kind)-first", type: "date", to: &form)
                field(words.deskLastDay, "\(kind)-last", type: "date", to: &form)
            }
        }
        write("place", words.deskPlaceByHand, to: &main) { kind, form in
            choice(words.deskWho, "registration", registrations, kind, &form)
            choice(words.deskSeries, "series", series, kind, &form)
            field(words.deskReason, "\(kind)-reason", type: "text", to: &form)
        }
        write("parallel", words.deskAddParallel, to: &main) { choice(words.deskLikeSeries, "series", series, $0, &$1) }
        if !isTold {
            writePlan(to: &main)
            write("policy", words.deskOtherPolicy(nil), to: &main) { kind, form in
                choice(words.deskPolicy, "policy", policies, kind, &form)
            }
        }
        write("places", words.deskChangePlaces, to: &main) { kind, form in
            choice(words.deskSeries, "series", series, kind, &form)
            field(
                words.deskPlacesThen, "\(kind)-count", type: "number",
                value: "\((programme.series.first?.capacity ?? 0) + 1)", [("min", "1")], to: &form)
        }
        write("facilitator", words.deskOneMoreFacilitator(nil), to: &main) { kind, form in
            field(words.deskName, "\(kind)-name", type: "text", to: &form)
        }
    }

    private func writePlan(to main: inout Markup) {
        main.folded(words.deskWhichSeries) { page in
            page.search(at: path) { form in
                form.field(words.deskAtMost, "plan", type: "number", value: "1", [("min", "1"), ("max", "9")])
                form.button(words.deskTry, isMain: false)
            }
        }
    }

    private func write(
        _ kind: String, _ summary: String, to main: inout Markup,
        _ fields: (_ kind: String, inout Markup) -> Void
    ) {
        main.folded(summary, isOpen: given?.kind == kind) { page in
            page.form(to: path) { form in
                form.hidden("kind", kind)
                fields(kind, &form)
                form.button(isTold ? words.deskNote : words.deskTry, isMain: false, name: "\(kind)-add")
            }
        }
    }

    private func choice(_ label: String, _ name: String, _ options: Options, _ kind: String, _ form: inout Markup) {
        let field = "\(kind)-\(name)"
        form.element("div", ["class": "field"]) {
            $0.choice(
                label, field, options, chosen: given?.text(field) ?? "", fault: given?.fault(of: field))
        }
    }

    /// With what was just typed there, and what is wrong with it.
    private func field(
        _ label: String, _ name: String, type: String, value: String = "", _ more: [(name: String, value: String)] = [],
        to form: inout Markup
    ) {
        form.field(
            label, name, type: type, value: given?.text(name) ?? value, fault: given?.fault(of: name), more)
    }

    /// As many as have to come, and some more.
    private func people(_ kind: String, _ form: inout Markup) {
        let minimum = programme.rules.minimumAttendees
        form.element("fieldset") { group in
            group.element("legend", words.deskWhoComes)
            group.element("p", ["class": "hint"], words.deskWhoComesHint(minimum))
            for index in 0..<min(max(minimum, 1) + 3, DeskChange.Late.Person.most) {
                group.element("div", ["class": "pair"]) { pair in
                    field(words.deskPerson(index + 1), "\(kind)-name-\(index)", type: "text", to: &pair)
                    field(words.deskAwayFrom, "\(kind)-from-\(index)", type: "date", to: &pair)
                    field(words.deskAwayTo, "\(kind)-to-\(index)", type: "date", to: &pair)
                }
            }
        }
    }

    private func checks(_ kind: String, _ form: inout Markup) {
        let field = "\(kind)-series"
        form.fieldset(words.deskSeriesThatSuit, field, fault: given?.fault(of: field)) { group in
            for (id, name) in series {
                group.check(
                    name, field, value: id, isChecked: given?.isChecked(field, id) ?? false,
                    isWrong: given?.fault(of: field) != nil)
            }
        }
    }

    /// On the programme's clock, to the minute.
    private var now: String {
        String(
            isoText(of: programme.timeZone.localTime(at: Instant(seconds: Int(Date.now.timeIntervalSince1970)))).prefix(
                16))
    }
}
