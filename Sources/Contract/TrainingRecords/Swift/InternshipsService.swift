// Written by Protos/generate.sh from liaoning/skills/training_records/v1/internship.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Internships`.
public enum InternshipsMethods {
    /// Records an agreement: a student's by the school, a place of work experience by its enterprise. It also stands among the person's
    /// employments, for eligibility as an apprentice. The person is told and may dispute it. Change feed: "internship.recorded".
    ///
    /// INTERNSHIP_EXISTS: the person has one at that time. REFUSED: a fee is taken; no insurance; the months; a student who is not on the
    /// roll; who may have no work experience.
    public static let recordInternship = Method<RecordInternshipRequest, Internship>(
        service: "liaoning.skills.training_records.v1.Internships", name: "RecordInternship", kind: .unary,
        access: AccessRule(roles: [.school, .enterprise, .cityBureau, .province]),
        reasons: ["PERSON_NOT_FOUND", "PERSON_MERGED", "PERSON_DECEASED", "EMPLOYER_NOT_FOUND", "OCCUPATION_NOT_FOUND", "INTERNSHIP_EXISTS", "FIGURE_MISSING", "PEER_UNAVAILABLE", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/internships", body: "*")])

    /// Records that an internship ended, before or with its term. Change feed: "internship.ended".
    ///
    /// INTERNSHIP_ENDED: it ended or was voided before.
    public static let endInternship = Method<EndInternshipRequest, Internship>(
        service: "liaoning.skills.training_records.v1.Internships", name: "EndInternship", kind: .unary,
        access: AccessRule(roles: [.school, .enterprise, .cityBureau, .province]),
        reasons: ["INTERNSHIP_NOT_FOUND", "INTERNSHIP_ENDED"],
        http: [HTTPRoute(.post, "/v1/internships/{internship_id}:end", body: "*")])

    /// Voids what was recorded in error. Change feed: "internship.voided".
    ///
    /// INTERNSHIP_VOIDED: it was voided before.
    public static let voidInternship = Method<VoidInternshipRequest, Internship>(
        service: "liaoning.skills.training_records.v1.Internships", name: "VoidInternship", kind: .unary,
        access: AccessRule(roles: [.school, .enterprise, .cityBureau, .province]),
        reasons: ["INTERNSHIP_NOT_FOUND", "INTERNSHIP_VOIDED"],
        http: [HTTPRoute(.post, "/v1/internships/{internship_id}:void", body: "*")])

    /// Internships of a person, school, enterprise or region, latest recorded first.
    ///
    /// FILTER_REQUIRED: neither person, school, enterprise nor region.
    public static let listInternships = Method<ListInternshipsRequest, ListInternshipsResponse>(
        service: "liaoning.skills.training_records.v1.Internships", name: "ListInternships", kind: .unary,
        access: AccessRule(roles: [.worker, .school, .enterprise, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["FILTER_REQUIRED"],
        http: [HTTPRoute(.get, "/v1/internships", body: nil)])

    /// What is due for a place of work experience as far as it has gone: whole months at the city's standard, or every reason against.
    /// Source: 辽人社〔2025〕14号 (八): 按规定给予就业见习补贴.
    public static let getWorkExperienceSubsidy = Method<GetWorkExperienceSubsidyRequest, WorkExperienceSubsidy>(
        service: "liaoning.skills.training_records.v1.Internships", name: "GetWorkExperienceSubsidy", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province, .auditor]),
        reasons: ["INTERNSHIP_NOT_FOUND", "FIGURE_MISSING"],
        http: [HTTPRoute(.get, "/v1/internships/{internship_id}/subsidy", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordInternship, endInternship, voidInternship, listInternships, getWorkExperienceSubsidy]
}

public protocol InternshipsHandlers: Sendable {
    /// Records an agreement: a student's by the school, a place of work experience by its enterprise. It also stands among the person's
    /// employments, for eligibility as an apprentice. The person is told and may dispute it. Change feed: "internship.recorded".
    ///
    /// INTERNSHIP_EXISTS: the person has one at that time. REFUSED: a fee is taken; no insurance; the months; a student who is not on the
    /// roll; who may have no work experience.
    func recordInternship(_ request: RecordInternshipRequest.Checked, _ call: Call) async throws -> Internship

    /// Records that an internship ended, before or with its term. Change feed: "internship.ended".
    ///
    /// INTERNSHIP_ENDED: it ended or was voided before.
    func endInternship(_ request: EndInternshipRequest.Checked, _ call: Call) async throws -> Internship

    /// Voids what was recorded in error. Change feed: "internship.voided".
    ///
    /// INTERNSHIP_VOIDED: it was voided before.
    func voidInternship(_ request: VoidInternshipRequest.Checked, _ call: Call) async throws -> Internship

    /// Internships of a person, school, enterprise or region, latest recorded first.
    ///
    /// FILTER_REQUIRED: neither person, school, enterprise nor region.
    func listInternships(_ request: ListInternshipsRequest.Checked, _ call: Call) async throws -> ListInternshipsResponse

    /// What is due for a place of work experience as far as it has gone: whole months at the city's standard, or every reason against.
    /// Source: 辽人社〔2025〕14号 (八): 按规定给予就业见习补贴.
    func getWorkExperienceSubsidy(_ request: GetWorkExperienceSubsidyRequest.Checked, _ call: Call) async throws -> WorkExperienceSubsidy
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Internships`.
    public mutating func register(internships handlers: some InternshipsHandlers) {
        register(InternshipsMethods.recordInternship, checked: { try await handlers.recordInternship($0, $1) })
        register(InternshipsMethods.endInternship, checked: { try await handlers.endInternship($0, $1) })
        register(InternshipsMethods.voidInternship, checked: { try await handlers.voidInternship($0, $1) })
        register(InternshipsMethods.listInternships, checked: { try await handlers.listInternships($0, $1) })
        register(InternshipsMethods.getWorkExperienceSubsidy, checked: { try await handlers.getWorkExperienceSubsidy($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.Internships` through a channel.
public struct InternshipsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records an agreement: a student's by the school, a place of work experience by its enterprise. It also stands among the person's
    /// employments, for eligibility as an apprentice. The person is told and may dispute it. Change feed: "internship.recorded".
    ///
    /// INTERNSHIP_EXISTS: the person has one at that time. REFUSED: a fee is taken; no insurance; the months; a student who is not on the
    /// roll; who may have no work experience.
    public func recordInternship(_ request: RecordInternshipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Internship {
        try await channel.unary(InternshipsMethods.recordInternship, request, options)
    }

    /// Records that an internship ended, before or with its term. Change feed: "internship.ended".
    ///
    /// INTERNSHIP_ENDED: it ended or was voided before.
    public func endInternship(_ request: EndInternshipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Internship {
        try await channel.unary(InternshipsMethods.endInternship, request, options)
    }

    /// Voids what was recorded in error. Change feed: "internship.voided".
    ///
    /// INTERNSHIP_VOIDED: it was voided before.
    public func voidInternship(_ request: VoidInternshipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Internship {
        try await channel.unary(InternshipsMethods.voidInternship, request, options)
    }

    /// Internships of a person, school, enterprise or region, latest recorded first.
    ///
    /// FILTER_REQUIRED: neither person, school, enterprise nor region.
    public func listInternships(_ request: ListInternshipsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListInternshipsResponse {
        try await channel.unary(InternshipsMethods.listInternships, request, options)
    }

    /// What is due for a place of work experience as far as it has gone: whole months at the city's standard, or every reason against.
    /// Source: 辽人社〔2025〕14号 (八): 按规定给予就业见习补贴.
    public func getWorkExperienceSubsidy(_ request: GetWorkExperienceSubsidyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> WorkExperienceSubsidy {
        try await channel.unary(InternshipsMethods.getWorkExperienceSubsidy, request, options)
    }
}
