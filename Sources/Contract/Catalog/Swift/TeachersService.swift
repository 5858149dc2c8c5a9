// Written by Protos/generate.sh from liaoning/skills/catalog/v1/teacher.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Teachers`.
public enum TeachersMethods {
    /// Enters a teacher or expert in the pool. Change feed: "teacher.entered".
    /// TEACHER_EXISTS: the person is in the pool.
    /// REFUSED: a kind that the organisation cannot have; 双师型 without both qualifications.
    public static let enterTeacher = Method<EnterTeacherRequest, Teacher>(
        service: "liaoning.skills.catalog.v1.Teachers", name: "EnterTeacher", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.organisationCreditCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "TEACHER_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/teachers", body: "*")])

    /// Takes a teacher out of the pool; what they are committed to stays. Change feed: "teacher.left".
    /// REFUSED: they left before.
    public static let removeTeacher = Method<RemoveTeacherRequest, Teacher>(
        service: "liaoning.skills.catalog.v1.Teachers", name: "RemoveTeacher", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .enterprise, .cityBureau, .province]),
        reasons: ["TEACHER_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/teachers/{teacher_id}:remove", body: "*")])

    /// Teachers of the pool, by what they can do and whether they are free.
    public static let listTeachers = Method<ListTeachersRequest, ListTeachersResponse>(
        service: "liaoning.skills.catalog.v1.Teachers", name: "ListTeachers", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .enterprise, .evaluationOrganisation, .cityBureau, .province, .auditor, .service], services: ["training-records", "evaluation", "competition", "awards"]),
        http: [HTTPRoute(.get, "/v1/teachers", body: nil)])

    /// Commits a teacher to a duty on days; on these days they are not free for another. Change feed: "teacher.committed".
    /// TEACHER_COMMITTED: they are committed on one of the days.
    /// REFUSED: a duty they do not serve; they left the pool; more days than one commitment may have; days in the past.
    public static let commitTeacher = Method<CommitTeacherRequest, TeacherCommitment>(
        service: "liaoning.skills.catalog.v1.Teachers", name: "CommitTeacher", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .evaluationOrganisation, .cityBureau, .province, .service], services: ["training-records", "evaluation", "competition", "awards"]),
        reasons: ["TEACHER_NOT_FOUND", "TEACHER_COMMITTED", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/teachers/{teacher_id}/commitments", body: "*")])

    /// Releases a teacher from a commitment, by who made it or the province. Change feed: "teacher.released".
    /// REFUSED: they were released before.
    public static let releaseTeacher = Method<ReleaseTeacherRequest, TeacherCommitment>(
        service: "liaoning.skills.catalog.v1.Teachers", name: "ReleaseTeacher", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .evaluationOrganisation, .cityBureau, .province, .service], services: ["training-records", "evaluation", "competition", "awards"]),
        reasons: ["TEACHER_COMMITMENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/teacher-commitments/{commitment_id}:release", body: "*")])

    /// How many of a school's teachers are 双师型.
    public static let getDoubleQualifiedShare = Method<GetDoubleQualifiedShareRequest, DoubleQualifiedShare>(
        service: "liaoning.skills.catalog.v1.Teachers", name: "GetDoubleQualifiedShare", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["ORGANISATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/double-qualified-share/{credit_code}", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterTeacher, removeTeacher, listTeachers, commitTeacher, releaseTeacher, getDoubleQualifiedShare]
}

public protocol TeachersHandlers: Sendable {
    /// Enters a teacher or expert in the pool. Change feed: "teacher.entered".
    /// TEACHER_EXISTS: the person is in the pool.
    /// REFUSED: a kind that the organisation cannot have; 双师型 without both qualifications.
    func enterTeacher(_ request: EnterTeacherRequest.Checked, _ call: Call) async throws -> Teacher

    /// Takes a teacher out of the pool; what they are committed to stays. Change feed: "teacher.left".
    /// REFUSED: they left before.
    func removeTeacher(_ request: RemoveTeacherRequest.Checked, _ call: Call) async throws -> Teacher

    /// Teachers of the pool, by what they can do and whether they are free.
    func listTeachers(_ request: ListTeachersRequest.Checked, _ call: Call) async throws -> ListTeachersResponse

    /// Commits a teacher to a duty on days; on these days they are not free for another. Change feed: "teacher.committed".
    /// TEACHER_COMMITTED: they are committed on one of the days.
    /// REFUSED: a duty they do not serve; they left the pool; more days than one commitment may have; days in the past.
    func commitTeacher(_ request: CommitTeacherRequest.Checked, _ call: Call) async throws -> TeacherCommitment

    /// Releases a teacher from a commitment, by who made it or the province. Change feed: "teacher.released".
    /// REFUSED: they were released before.
    func releaseTeacher(_ request: ReleaseTeacherRequest.Checked, _ call: Call) async throws -> TeacherCommitment

    /// How many of a school's teachers are 双师型.
    func getDoubleQualifiedShare(_ request: GetDoubleQualifiedShareRequest.Checked, _ call: Call) async throws -> DoubleQualifiedShare
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.Teachers`.
    public mutating func register(teachers handlers: some TeachersHandlers) {
        register(TeachersMethods.enterTeacher, checked: { try await handlers.enterTeacher($0, $1) })
        register(TeachersMethods.removeTeacher, checked: { try await handlers.removeTeacher($0, $1) })
        register(TeachersMethods.listTeachers, checked: { try await handlers.listTeachers($0, $1) })
        register(TeachersMethods.commitTeacher, checked: { try await handlers.commitTeacher($0, $1) })
        register(TeachersMethods.releaseTeacher, checked: { try await handlers.releaseTeacher($0, $1) })
        register(TeachersMethods.getDoubleQualifiedShare, checked: { try await handlers.getDoubleQualifiedShare($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.Teachers` through a channel.
public struct TeachersClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Enters a teacher or expert in the pool. Change feed: "teacher.entered".
    /// TEACHER_EXISTS: the person is in the pool.
    /// REFUSED: a kind that the organisation cannot have; 双师型 without both qualifications.
    public func enterTeacher(_ request: EnterTeacherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Teacher {
        try await channel.unary(TeachersMethods.enterTeacher, request, options)
    }

    /// Takes a teacher out of the pool; what they are committed to stays. Change feed: "teacher.left".
    /// REFUSED: they left before.
    public func removeTeacher(_ request: RemoveTeacherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Teacher {
        try await channel.unary(TeachersMethods.removeTeacher, request, options)
    }

    /// Teachers of the pool, by what they can do and whether they are free.
    public func listTeachers(_ request: ListTeachersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListTeachersResponse {
        try await channel.unary(TeachersMethods.listTeachers, request, options)
    }

    /// Commits a teacher to a duty on days; on these days they are not free for another. Change feed: "teacher.committed".
    /// TEACHER_COMMITTED: they are committed on one of the days.
    /// REFUSED: a duty they do not serve; they left the pool; more days than one commitment may have; days in the past.
    public func commitTeacher(_ request: CommitTeacherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TeacherCommitment {
        try await channel.unary(TeachersMethods.commitTeacher, request, options)
    }

    /// Releases a teacher from a commitment, by who made it or the province. Change feed: "teacher.released".
    /// REFUSED: they were released before.
    public func releaseTeacher(_ request: ReleaseTeacherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TeacherCommitment {
        try await channel.unary(TeachersMethods.releaseTeacher, request, options)
    }

    /// How many of a school's teachers are 双师型.
    public func getDoubleQualifiedShare(_ request: GetDoubleQualifiedShareRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DoubleQualifiedShare {
        try await channel.unary(TeachersMethods.getDoubleQualifiedShare, request, options)
    }
}
