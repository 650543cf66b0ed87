/// Changes to a problem, asked about before anybody decides on them: "what if there were a parallel Tuesday series?"
public struct Scenario: Hashable, Sendable {
    /// What people call it, in tables of several scenarios.
    public var name: String
    /// Applied one after the other.
    public var changes: [Change]
    /// The day, in the programme's time zone, from whose start on the changes hold: meetings that began before are facts,
    /// with who led and who attended them. nil: they hold for all meetings. Only for places that are given anew.
    public var from: LocalDate?

    /// Whether the changes can be made is found out by `Problem.applying(_:)`.
    public init(name: String, changes: [Change], from: LocalDate? = nil) {
        self.name = name
        self.changes = changes
        self.from = from
    }

    /// One change. Series, facilitators and registrations are named by their ids.
    public enum Change: Hashable, Sendable {
        /// A new series. Like another one: with all its fields but those given, right after it in the programme's order;
        /// who listed that one lists the new one at the same rank, and who found it impossible finds the new one so.
        case addSeries(id: String, like: String? = nil, Series.Edit = Series.Edit())
        /// A candidate or a closed series opens.
        case openSeries(String)
        /// It takes no new placement; confirmed ones stay.
        case closeSeries(String)
        /// It does not take place: its confirmed places are given up.
        case cancelSeries(String)
        /// Some fields of a series are others.
        case setSeries(String, Series.Edit)
        /// One more person can lead meetings.
        case addFacilitator(Facilitator)
        /// Some fields of a facilitator are others.
        case setFacilitator(String, Facilitator.Edit)
        /// A facilitator is there no longer, and no series names them.
        case removeFacilitator(String)
        /// A registration takes no part any more, and gives up a confirmed place.
        case withdraw(String)
        /// A confirmed place is given up; the registration stays.
        case release(String)
        /// A place is confirmed, in place of one that was confirmed before.
        case place(registration: String, series: String, reason: String? = nil)
        /// A new registration.
        case register(Registration)
        /// Some fields of a registration are others.
        case setRegistration(String, Registration.Edit)
        /// Some rules are others.
        case setRules(Rules.Edit)

        /// Its name in scenario documents.
        public var name: String {
            switch self {
            case .addSeries: "addSeries"
            case .openSeries: "openSeries"
            case .closeSeries: "closeSeries"
            case .cancelSeries: "cancelSeries"
            case .setSeries: "setSeries"
            case .addFacilitator: "addFacilitator"
            case .setFacilitator: "setFacilitator"
            case .removeFacilitator: "removeFacilitator"
            case .withdraw: "withdraw"
            case .release: "release"
            case .place: "place"
            case .register: "register"
            case .setRegistration: "setRegistration"
            case .setRules: "setRules"
            }
        }
    }
}
