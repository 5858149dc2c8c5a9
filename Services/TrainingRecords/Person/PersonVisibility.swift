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
        case .institution, .enterprise, .evaluationOrganisation: person.name == name
        case .public, .worker, .auditor, .operator: false
        }
    }

    /// Whether the caller finds a person only by number and name together.
    var mustKnowName: Bool {
        [.institution, .enterprise, .evaluationOrganisation].contains(identity.role)
    }
}
