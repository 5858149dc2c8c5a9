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

    /// A person as the caller may see them. The person sees the ends of their own numbers; organisations see the year of birth and not the day.
    ///
    /// - Throws: `CryptoKitError` when a seal does not open.
    func seen(_ person: Person, by vault: IdentityVault, sealed: PersonStore.Seals?) throws -> Person {
        var copy = person
        if identity.role == .worker, let sealed {
            copy.citizenNumberMasked = Masking.lastFour(
                of: try vault.open(sealed.number, .number, of: person.personID))
            copy.phoneMasked =
                try sealed.phone.map { Masking.lastFour(of: try vault.open($0, .phone, of: person.personID)) } ?? ""
        }
        if identity.role.scope == .organisation { copy.birthDate = "" }
        return copy
    }

    /// Whether the caller finds a person only by number and name together.
    var mustKnowName: Bool {
        identity.role.scope == .organisation
    }
}
