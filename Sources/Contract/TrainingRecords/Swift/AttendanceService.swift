// Written by Protos/generate.sh from liaoning/skills/training_records/v1/attendance.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Attendance`.
public enum AttendanceMethods {
    /// Records who attended a session, for how long, and how their identity was checked. All entries or none.
    ///
    /// ATTENDANCE_EXISTS: an entry for one of the persons was recorded before. REFUSED: the session is not over by the
    /// clock, a person is not enrolled, the class is over, more hours than the session has, on site at a session held online or the reverse.
    public static let recordAttendance = Method<RecordAttendanceRequest, SessionAttendance>(
        service: "liaoning.skills.training_records.v1.Attendance", name: "RecordAttendance", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise]),
        reasons: ["CLASS_NOT_FOUND", "SESSION_NOT_FOUND", "ATTENDANCE_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/classes/{class_id}/attendance", body: "*")])

    /// Corrects or voids a presence while the class is open; the reason is kept, what it was before stays in the audit trail.
    ///
    /// ATTENDANCE_NOT_FOUND: none was recorded for the person and session. REFUSED: as for recording one.
    public static let correctAttendance = Method<CorrectAttendanceRequest, SessionAttendance>(
        service: "liaoning.skills.training_records.v1.Attendance", name: "CorrectAttendance", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province]),
        reasons: ["ATTENDANCE_NOT_FOUND", "CLASS_NOT_FOUND", "REFUSED", "SESSION_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/classes/{class_id}/attendance:correct", body: "*")])

    /// Shows attendance so far, of everyone or of one person.
    public static let getAttendance = Method<GetAttendanceRequest, AttendanceSheet>(
        service: "liaoning.skills.training_records.v1.Attendance", name: "GetAttendance", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["CLASS_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/classes/{class_id}/attendance", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordAttendance, correctAttendance, getAttendance]
}

public protocol AttendanceHandlers: Sendable {
    /// Records who attended a session, for how long, and how their identity was checked. All entries or none.
    ///
    /// ATTENDANCE_EXISTS: an entry for one of the persons was recorded before. REFUSED: the session is not over by the
    /// clock, a person is not enrolled, the class is over, more hours than the session has, on site at a session held online or the reverse.
    func recordAttendance(_ request: RecordAttendanceRequest.Checked, _ call: Call) async throws -> SessionAttendance

    /// Corrects or voids a presence while the class is open; the reason is kept, what it was before stays in the audit trail.
    ///
    /// ATTENDANCE_NOT_FOUND: none was recorded for the person and session. REFUSED: as for recording one.
    func correctAttendance(_ request: CorrectAttendanceRequest.Checked, _ call: Call) async throws -> SessionAttendance

    /// Shows attendance so far, of everyone or of one person.
    func getAttendance(_ request: GetAttendanceRequest.Checked, _ call: Call) async throws -> AttendanceSheet
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Attendance`.
    public mutating func register(attendance handlers: some AttendanceHandlers) {
        register(AttendanceMethods.recordAttendance, checked: { try await handlers.recordAttendance($0, $1) })
        register(AttendanceMethods.correctAttendance, checked: { try await handlers.correctAttendance($0, $1) })
        register(AttendanceMethods.getAttendance, checked: { try await handlers.getAttendance($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.Attendance` through a channel.
public struct AttendanceClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records who attended a session, for how long, and how their identity was checked. All entries or none.
    ///
    /// ATTENDANCE_EXISTS: an entry for one of the persons was recorded before. REFUSED: the session is not over by the
    /// clock, a person is not enrolled, the class is over, more hours than the session has, on site at a session held online or the reverse.
    public func recordAttendance(_ request: RecordAttendanceRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SessionAttendance {
        try await channel.unary(AttendanceMethods.recordAttendance, request, options)
    }

    /// Corrects or voids a presence while the class is open; the reason is kept, what it was before stays in the audit trail.
    ///
    /// ATTENDANCE_NOT_FOUND: none was recorded for the person and session. REFUSED: as for recording one.
    public func correctAttendance(_ request: CorrectAttendanceRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SessionAttendance {
        try await channel.unary(AttendanceMethods.correctAttendance, request, options)
    }

    /// Shows attendance so far, of everyone or of one person.
    public func getAttendance(_ request: GetAttendanceRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> AttendanceSheet {
        try await channel.unary(AttendanceMethods.getAttendance, request, options)
    }
}
