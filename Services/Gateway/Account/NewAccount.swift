internal import CatalogMessages
internal import GatewayMessages
internal import Ground
internal import Identity
internal import Requests
internal import RPC
internal import Rules
internal import TrainingRecordsMessages
internal import TypeMessages

// What a new account is for, and whether that exists.
extension GatewayService {
    /// The account that is asked for, with just what its role needs; what it names is asked of the service that owns it.
    ///
    /// - Throws: `INVALID_ARGUMENT` for a name that is none, a role that has no accounts or whose accounts nobody opens, and a role without its region, organisation or
    ///   person; ``GatewayError/organisationNotFound``, ``GatewayError/organisationPartMissing``, ``GatewayError/personNotFound``, `PEER_UNAVAILABLE`.
    func account(opening request: CreateAccountRequest.Checked, _ call: Call) async throws -> Account {
        try Self.check(name: request.accountName)
        guard let role = AccountRole(rawValue: request.role.rawValue), role != .worker else {
            throw RequestField.invalid("role", "这个角色的账号不由他人开立")
        }
        var account = Account(
            accountName: request.accountName, role: request.role,
            regionCode: call.identity.regionCode.isEmpty ? RegionCode.province.code : call.identity.regionCode,
            state: .open, openedBy: call.identity.subject)
        switch role.scope {
        case .region:
            guard let region = request.regionCode else { throw RequestField.required("region_code") }
            account.regionCode = region.code
        case .organisation:
            guard let code = request.creditCode else { throw RequestField.required("credit_code") }
            let organisation = try await organisation(code, call)
            guard Self.parts(of: role).contains(where: organisation.roles.contains) else {
                throw GatewayError.organisationPartMissing
            }
            account.creditCode = code.text
            account.regionCode = organisation.regionCode
        case .person:
            guard !request.personID.isEmpty else { throw RequestField.required("person_id") }
            _ = try await profile(request.personID, call)
            account.personID = request.personID
        case .nothing: break
        }
        return account
    }

    /// Refuses what is no name of a new account.
    ///
    /// - Throws: `INVALID_ARGUMENT` with every reason.
    static func check(name: String) throws(RPCError) {
        let refusals = AccountName.refusals(for: name, processes: KeyRing.processes)
        guard refusals.isEmpty else { throw .malformed("account_name", refusals) }
    }

    private func organisation(_ code: CreditCode, _ call: Call) async throws -> Organisation {
        let organisations = CatalogContract.Clients(channels.catalog).organisations
        let found = try await PeerInquiry("catalog").find { () async throws(RPCError) in
            try await organisations.getOrganisation(GetOrganisationRequest(creditCode: code.text), call.onward)
        }
        guard let found else { throw GatewayError.organisationNotFound }
        return found
    }

    /// A person as training-records knows them.
    ///
    /// - Throws: ``GatewayError/personNotFound``, `PEER_UNAVAILABLE`.
    func profile(_ person: String, _ call: Call) async throws -> PersonProfile {
        let people = TrainingRecordsContract.Clients(channels.trainingRecords).people
        let found = try await PeerInquiry("training-records").find { () async throws(RPCError) in
            try await people.getPersonProfile(
                GetPersonProfileRequest(personID: person, onDate: "\(call.day)"), call.onward)
        }
        guard let found else { throw GatewayError.personNotFound }
        return found
    }

    /// The parts of which an organisation plays one, to have accounts of that role.
    private static func parts(of role: AccountRole) -> [OrganisationRole] {
        switch role {
        case .institution:
            [
                .trainingInstitution, .technicalSchool, .seniorTechnicalSchool, .technicianCollege, .vocationalCollege,
                .university,
            ]
        case .school: [.technicalSchool, .seniorTechnicalSchool, .technicianCollege, .vocationalCollege, .university]
        case .evaluationOrganisation: [.evaluationOrganisation]
        case .enterprise: [.enterprise]
        case .industryAssociation: [.industryAssociation]
        default: []
        }
    }
}
