internal import TrainingRecordsMessages
internal import RPC

extension Call {
    /// Whether the caller may learn who is behind a number they know.
    ///
    /// The province and the services may; a city's bureau in its own region; and who also knows the real name has the person's data
    /// already.
    func maySee(_ person: Person, knowingName name: String) -> Bool {
        switch identity.role {
        case .province, .service: true
        case .cityBureau: identity.covers(region: person.regionCode) || person.name == name
        case _ where identity.role.scope == .organisation: person.name == name
        default: false
        }
    }

    /// Whether the caller finds a person only by number and name together.
    var mustKnowName: Bool {
        identity.role.scope == .organisation
    }
}
