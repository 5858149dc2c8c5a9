// Written by Protos/generate.sh from liaoning/skills/training_records/v1/student_aid.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.StudentAids`.
public enum StudentAidsMethods {
    /// Records what a student gets for a term. The student is told. Change feed: "student_aid.granted".
    ///
    /// STUDENT_AID_EXISTS: the person, also under an id that was merged, has that aid for the term, at whatever school (比对查重). REFUSED: the
    /// term is beyond the length of schooling (超学制年限资助), in the future, before the student entered, after the end, within a suspension;
    /// part-time study.
    public static let grantStudentAid = Method<GrantStudentAidRequest, StudentAid>(
        service: "liaoning.skills.training_records.v1.StudentAids", name: "GrantStudentAid", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "STUDENT_AID_EXISTS", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}/aids", body: "*")])

    /// Voids what was granted in error; it can be granted rightly then. Change feed: "student_aid.voided".
    ///
    /// STUDENT_AID_VOIDED: it was voided before.
    public static let voidStudentAid = Method<VoidStudentAidRequest, StudentAid>(
        service: "liaoning.skills.training_records.v1.StudentAids", name: "VoidStudentAid", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_AID_NOT_FOUND", "STUDENT_AID_VOIDED"],
        http: [HTTPRoute(.post, "/v1/student-aids/{aid_id}:void", body: "*")])

    /// Aid of a school, region, term or student, latest granted first; voided ones too.
    public static let listStudentAids = Method<ListStudentAidsRequest, ListStudentAidsResponse>(
        service: "liaoning.skills.training_records.v1.StudentAids", name: "ListStudentAids", kind: .unary,
        access: AccessRule(roles: [.worker, .school, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.schoolCreditCode, person: request.personID) },
        http: [HTTPRoute(.get, "/v1/student-aids", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [grantStudentAid, voidStudentAid, listStudentAids]
}

public protocol StudentAidsHandlers: Sendable {
    /// Records what a student gets for a term. The student is told. Change feed: "student_aid.granted".
    ///
    /// STUDENT_AID_EXISTS: the person, also under an id that was merged, has that aid for the term, at whatever school (比对查重). REFUSED: the
    /// term is beyond the length of schooling (超学制年限资助), in the future, before the student entered, after the end, within a suspension;
    /// part-time study.
    func grantStudentAid(_ request: GrantStudentAidRequest.Checked, _ call: Call) async throws -> StudentAid

    /// Voids what was granted in error; it can be granted rightly then. Change feed: "student_aid.voided".
    ///
    /// STUDENT_AID_VOIDED: it was voided before.
    func voidStudentAid(_ request: VoidStudentAidRequest.Checked, _ call: Call) async throws -> StudentAid

    /// Aid of a school, region, term or student, latest granted first; voided ones too.
    func listStudentAids(_ request: ListStudentAidsRequest.Checked, _ call: Call) async throws -> ListStudentAidsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.StudentAids`.
    public mutating func register(studentAids handlers: some StudentAidsHandlers) {
        register(StudentAidsMethods.grantStudentAid, checked: { try await handlers.grantStudentAid($0, $1) })
        register(StudentAidsMethods.voidStudentAid, checked: { try await handlers.voidStudentAid($0, $1) })
        register(StudentAidsMethods.listStudentAids, checked: { try await handlers.listStudentAids($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.StudentAids` through a channel.
public struct StudentAidsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records what a student gets for a term. The student is told. Change feed: "student_aid.granted".
    ///
    /// STUDENT_AID_EXISTS: the person, also under an id that was merged, has that aid for the term, at whatever school (比对查重). REFUSED: the
    /// term is beyond the length of schooling (超学制年限资助), in the future, before the student entered, after the end, within a suspension;
    /// part-time study.
    public func grantStudentAid(_ request: GrantStudentAidRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> StudentAid {
        try await channel.unary(StudentAidsMethods.grantStudentAid, request, options)
    }

    /// Voids what was granted in error; it can be granted rightly then. Change feed: "student_aid.voided".
    ///
    /// STUDENT_AID_VOIDED: it was voided before.
    public func voidStudentAid(_ request: VoidStudentAidRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> StudentAid {
        try await channel.unary(StudentAidsMethods.voidStudentAid, request, options)
    }

    /// Aid of a school, region, term or student, latest granted first; voided ones too.
    public func listStudentAids(_ request: ListStudentAidsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListStudentAidsResponse {
        try await channel.unary(StudentAidsMethods.listStudentAids, request, options)
    }
}
