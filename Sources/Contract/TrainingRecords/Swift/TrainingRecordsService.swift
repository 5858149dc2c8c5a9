// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_record.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.TrainingRecords`.
public enum TrainingRecordsMethods {
    /// Gives a person's trainings, vouchers and subsidies, for the passport.
    public static let getTrainingRecord = Method<GetTrainingRecordRequest, TrainingRecord>(
        service: "liaoning.skills.training_records.v1.TrainingRecords", name: "GetTrainingRecord", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service], services: ["awards", "gateway"]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/training-record", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getTrainingRecord]
}

public protocol TrainingRecordsHandlers: Sendable {
    /// Gives a person's trainings, vouchers and subsidies, for the passport.
    func getTrainingRecord(_ request: GetTrainingRecordRequest.Checked, _ call: Call) async throws -> TrainingRecord
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.TrainingRecords`.
    public mutating func register(trainingRecords handlers: some TrainingRecordsHandlers) {
        register(TrainingRecordsMethods.getTrainingRecord, checked: { try await handlers.getTrainingRecord($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.TrainingRecords` through a channel.
public struct TrainingRecordsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Gives a person's trainings, vouchers and subsidies, for the passport.
    public func getTrainingRecord(_ request: GetTrainingRecordRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingRecord {
        try await channel.unary(TrainingRecordsMethods.getTrainingRecord, request, options)
    }
}
