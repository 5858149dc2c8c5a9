// Written by Protos/generate.sh from liaoning/skills/training_records/v1/person.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.People`.
public enum PeopleMethods {
    /// Registers a person under their real name, once.
    ///
    /// PERSON_EXISTS: an ExistingPerson detail is added for callers who may see that person.
    public static let registerPerson = Method<RegisterPersonRequest, Person>(
        service: "liaoning.skills.training_records.v1.People", name: "RegisterPerson", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .evaluationOrganisation, .cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["CITIZEN_NUMBER_INVALID", "PERSON_EXISTS"],
        http: [HTTPRoute(.post, "/v1/persons", body: "*")])

    /// Corrects a person's name, residence or phone. The number stays: who was registered under a wrong one is registered anew and merged.
    ///
    /// PERSON_MERGED: the person is kept under another id.
    public static let updatePerson = Method<UpdatePersonRequest, Person>(
        service: "liaoning.skills.training_records.v1.People", name: "UpdatePerson", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["FILTER_REQUIRED", "PERSON_MERGED", "PERSON_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/persons/{person_id}:update", body: "*")])

    /// Notes that a person registered twice, once under a wrong number, is kept under the other id: the wrong one can do nothing any more.
    ///
    /// REFUSED: of another birth or sex, into itself, or one of the two is merged already.
    public static let mergePersons = Method<MergePersonsRequest, Person>(
        service: "liaoning.skills.training_records.v1.People", name: "MergePersons", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PERSON_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/persons/{person_id}:merge", body: "*")])

    /// Notes a person's death. Nobody is enrolled or given a voucher after it.
    ///
    /// PERSON_DECEASED: it was noted before.
    public static let recordDeath = Method<RecordDeathRequest, Person>(
        service: "liaoning.skills.training_records.v1.People", name: "RecordDeath", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PERSON_DECEASED", "PERSON_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/persons/{person_id}:death", body: "*")])

    /// Gives a person, the number masked.
    public static let getPerson = Method<GetPersonRequest, Person>(
        service: "liaoning.skills.training_records.v1.People", name: "GetPerson", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service], services: ["competition", "awards"]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}", body: nil)])

    /// Finds a person by number; organisations must know the name too. A post, so that the number stands in no log of
    /// addresses.
    ///
    /// PERSON_NOT_FOUND: nobody with that number (and name), or none that the caller may see.
    public static let findPerson = Method<FindPersonRequest, Person>(
        service: "liaoning.skills.training_records.v1.People", name: "FindPerson", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .evaluationOrganisation, .cityBureau, .province]),
        reasons: ["CITIZEN_NUMBER_INVALID", "PERSON_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/persons:find", body: "*")])

    /// Gives what the other services need of a person in order to decide.
    public static let getPersonProfile = Method<GetPersonProfileRequest, PersonProfile>(
        service: "liaoning.skills.training_records.v1.People", name: "GetPersonProfile", kind: .unary,
        access: AccessRule(roles: [.service], services: ["evaluation", "competition", "awards", "gateway"]),
        reasons: ["PERSON_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/profile", body: nil)])

    /// Says whether a person has that name and number. Tells nothing else.
    ///
    /// FILTER_REQUIRED: neither name nor number is given.
    public static let matchPerson = Method<MatchPersonRequest, PersonMatch>(
        service: "liaoning.skills.training_records.v1.People", name: "MatchPerson", kind: .unary,
        access: AccessRule(roles: [.service], services: ["evaluation", "gateway"]),
        reasons: ["FILTER_REQUIRED"],
        http: [HTTPRoute(.post, "/v1/persons/{person_id}:match", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerPerson, updatePerson, mergePersons, recordDeath, getPerson, findPerson, getPersonProfile, matchPerson]
}

public protocol PeopleHandlers: Sendable {
    /// Registers a person under their real name, once.
    ///
    /// PERSON_EXISTS: an ExistingPerson detail is added for callers who may see that person.
    func registerPerson(_ request: RegisterPersonRequest.Checked, _ call: Call) async throws -> Person

    /// Corrects a person's name, residence or phone. The number stays: who was registered under a wrong one is registered anew and merged.
    ///
    /// PERSON_MERGED: the person is kept under another id.
    func updatePerson(_ request: UpdatePersonRequest.Checked, _ call: Call) async throws -> Person

    /// Notes that a person registered twice, once under a wrong number, is kept under the other id: the wrong one can do nothing any more.
    ///
    /// REFUSED: of another birth or sex, into itself, or one of the two is merged already.
    func mergePersons(_ request: MergePersonsRequest.Checked, _ call: Call) async throws -> Person

    /// Notes a person's death. Nobody is enrolled or given a voucher after it.
    ///
    /// PERSON_DECEASED: it was noted before.
    func recordDeath(_ request: RecordDeathRequest.Checked, _ call: Call) async throws -> Person

    /// Gives a person, the number masked.
    func getPerson(_ request: GetPersonRequest.Checked, _ call: Call) async throws -> Person

    /// Finds a person by number; organisations must know the name too. A post, so that the number stands in no log of
    /// addresses.
    ///
    /// PERSON_NOT_FOUND: nobody with that number (and name), or none that the caller may see.
    func findPerson(_ request: FindPersonRequest.Checked, _ call: Call) async throws -> Person

    /// Gives what the other services need of a person in order to decide.
    func getPersonProfile(_ request: GetPersonProfileRequest.Checked, _ call: Call) async throws -> PersonProfile

    /// Says whether a person has that name and number. Tells nothing else.
    ///
    /// FILTER_REQUIRED: neither name nor number is given.
    func matchPerson(_ request: MatchPersonRequest.Checked, _ call: Call) async throws -> PersonMatch
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.People`.
    public mutating func register(people handlers: some PeopleHandlers) {
        register(PeopleMethods.registerPerson, checked: { try await handlers.registerPerson($0, $1) })
        register(PeopleMethods.updatePerson, checked: { try await handlers.updatePerson($0, $1) })
        register(PeopleMethods.mergePersons, checked: { try await handlers.mergePersons($0, $1) })
        register(PeopleMethods.recordDeath, checked: { try await handlers.recordDeath($0, $1) })
        register(PeopleMethods.getPerson, checked: { try await handlers.getPerson($0, $1) })
        register(PeopleMethods.findPerson, checked: { try await handlers.findPerson($0, $1) })
        register(PeopleMethods.getPersonProfile, checked: { try await handlers.getPersonProfile($0, $1) })
        register(PeopleMethods.matchPerson, checked: { try await handlers.matchPerson($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.People` through a channel.
public struct PeopleClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Registers a person under their real name, once.
    ///
    /// PERSON_EXISTS: an ExistingPerson detail is added for callers who may see that person.
    public func registerPerson(_ request: RegisterPersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Person {
        try await channel.unary(PeopleMethods.registerPerson, request, options)
    }

    /// Corrects a person's name, residence or phone. The number stays: who was registered under a wrong one is registered anew and merged.
    ///
    /// PERSON_MERGED: the person is kept under another id.
    public func updatePerson(_ request: UpdatePersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Person {
        try await channel.unary(PeopleMethods.updatePerson, request, options)
    }

    /// Notes that a person registered twice, once under a wrong number, is kept under the other id: the wrong one can do nothing any more.
    ///
    /// REFUSED: of another birth or sex, into itself, or one of the two is merged already.
    public func mergePersons(_ request: MergePersonsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Person {
        try await channel.unary(PeopleMethods.mergePersons, request, options)
    }

    /// Notes a person's death. Nobody is enrolled or given a voucher after it.
    ///
    /// PERSON_DECEASED: it was noted before.
    public func recordDeath(_ request: RecordDeathRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Person {
        try await channel.unary(PeopleMethods.recordDeath, request, options)
    }

    /// Gives a person, the number masked.
    public func getPerson(_ request: GetPersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Person {
        try await channel.unary(PeopleMethods.getPerson, request, options)
    }

    /// Finds a person by number; organisations must know the name too. A post, so that the number stands in no log of
    /// addresses.
    ///
    /// PERSON_NOT_FOUND: nobody with that number (and name), or none that the caller may see.
    public func findPerson(_ request: FindPersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Person {
        try await channel.unary(PeopleMethods.findPerson, request, options)
    }

    /// Gives what the other services need of a person in order to decide.
    public func getPersonProfile(_ request: GetPersonProfileRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PersonProfile {
        try await channel.unary(PeopleMethods.getPersonProfile, request, options)
    }

    /// Says whether a person has that name and number. Tells nothing else.
    ///
    /// FILTER_REQUIRED: neither name nor number is given.
    public func matchPerson(_ request: MatchPersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PersonMatch {
        try await channel.unary(PeopleMethods.matchPerson, request, options)
    }
}
