/// What a request is about, as far as its access option names fields: what a scoped role must own.
///
/// Nil means that the option names no such field, so the handler checks once it has loaded the record. Empty means that the
/// caller left the field out, which a scoped role may not.
public struct RequestScope: Sendable, Hashable {
    /// Region code of six digits.
    public var region: String?
    /// Credit code of an organisation.
    public var organisation: String?
    /// Opaque id of a person.
    public var person: String?

    /// A scope of the fields that the access option names.
    public init(region: String? = nil, organisation: String? = nil, person: String? = nil) {
        self.region = region
        self.organisation = organisation
        self.person = person
    }

    /// Refuses a request whose named field is not the caller's own. Roles without a scope pass.
    ///
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    public func check(_ identity: Identity) throws(RPCError) {
        switch identity.role.scope {
        case .region:
            if let region, !identity.covers(region: region) { throw .regionOutOfScope(identity) }
        case .organisation:
            if let organisation, !identity.covers(organisation: organisation) { throw .organisationOutOfScope }
        case .person:
            if let person, !identity.covers(person: person) { throw .personOutOfScope }
        case .anonymous, .unlimited:
            break
        }
    }
}

extension Identity {
    /// Whether a region lies in the caller's: 210100 covers itself and 2101xx, 211500 covers 2115xx, 210000 covers all of 21.
    public func covers(region: String) -> Bool {
        let own = regionCode.utf8
        guard own.count == 6, region.utf8.count == 6 else { return false }
        let length = regionCode.hasSuffix("0000") ? 2 : regionCode.hasSuffix("00") ? 4 : 6
        return own.prefix(length).elementsEqual(region.utf8.prefix(length))
    }

    /// Whether that organisation is the caller.
    public func covers(organisation: String) -> Bool {
        !creditCode.isEmpty && creditCode == organisation
    }

    /// Whether that person is the caller.
    public func covers(person: String) -> Bool {
        !personID.isEmpty && personID == person
    }

    /// Whether the caller's role and scope cover a record by at least one of what is given of it.
    func covers(_ scope: RequestScope) -> Bool {
        switch role.scope {
        case .unlimited: true
        case .region: scope.region.map(covers(region:)) ?? false
        case .organisation: scope.organisation.map(covers(organisation:)) ?? false
        case .person: scope.person.map(covers(person:)) ?? false
        case .anonymous: false
        }
    }
}

extension RPCError {
    static func regionOutOfScope(_ identity: Identity) -> RPCError {
        .outOfScope("所涉地区不在本单位管辖范围（\(identity.regionCode)）内")
    }

    static let organisationOutOfScope = RPCError.outOfScope("只能办理本单位的事项")

    static let personOutOfScope = RPCError.outOfScope("只能办理本人的事项")
}
