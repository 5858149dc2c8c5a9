// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

internal import AwardsMessages
internal import CaseworkMessages
internal import CatalogMessages
internal import CompetitionMessages
internal import EvaluationMessages
internal import GatewayMessages
internal import HealthMessages
internal import LedgerMessages
internal import ReflectionMessages
internal import TrainingRecordsMessages
internal import TypeMessages
internal import WireMessages
public import MessageRuntime
public import RPC

/// The whole contract.
public enum EveryContract {
    /// Every message, by which `google.protobuf.Any` finds their types.
    public static let types = MessageTypes(messages)

    /// Every message.
    public static let messages: [any Message.Type] = Array([MessageTypes.awardsMessages, MessageTypes.caseworkMessages, MessageTypes.catalogMessages, MessageTypes.competitionMessages, MessageTypes.evaluationMessages, MessageTypes.gatewayMessages, MessageTypes.healthMessages, MessageTypes.ledgerMessages, MessageTypes.reflectionMessages, MessageTypes.trainingRecordsMessages, MessageTypes.typeMessages, MessageTypes.wireMessages].joined())

    /// The methods of a package, by its own word: `training-records` for `liaoning.skills.training_records.v1`.
    public static let methods: [String: [any MethodDescriptor]] = [
        "awards": AwardsContract.methods,
        "casework": CaseworkContract.methods,
        "catalog": CatalogContract.methods,
        "competition": CompetitionContract.methods,
        "evaluation": EvaluationContract.methods,
        "gateway": GatewayContract.methods,
        "ledger": LedgerContract.methods,
        "reflection": ReflectionContract.methods,
        "training-records": TrainingRecordsContract.methods,
    ]
}
