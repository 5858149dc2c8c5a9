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

    /// Refuses unless the class is the caller's: its institution, the enterprise whose workers it trains, or the bureau of its region; or the
    /// call is about the calling worker.
    ///
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    func requireScope(of trainingClass: TrainingClass, person: String? = nil) throws(RPCError) {
        let isOwnEnterprise =
            identity.role == .enterprise && identity.covers(organisation: trainingClass.employerCreditCode)
        if isOwnEnterprise { return }
        try requireScope(
            region: trainingClass.regionCode, organisation: trainingClass.institutionCreditCode, person: person)
    }
}
