internal import TrainingRecordsMessages
internal import Rules

// The contract's groups and the rules' have the same numbers; a test holds them together.
extension TargetGroup {
    /// The group of a message; nil when it is unspecified or not known here.
    init?(_ group: WorkerGroup) { self.init(rawValue: Int(group.rawValue)) }

    /// The group in the contract.
    var message: WorkerGroup { WorkerGroup(rawValue: Int32(rawValue)) }
}
