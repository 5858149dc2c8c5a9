// Written by Protos/generate.sh from liaoning/skills/training_records/v1/decision_basis.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import TypeMessages

/// The edition of the policy book and the figures of it that were used.
public struct DecisionBasis: Message {
    public var policyEdition: Int64 = 0
    /// In the order in which they were read.
    public var figures: [FigureUse] = []

    public init() {}

    public init(policyEdition: Int64 = 0, figures: [FigureUse] = []) {
        self.policyEdition = policyEdition
        self.figures = figures
    }
}

extension DecisionBasis {
    public static var protoName: String { "liaoning.skills.training_records.v1.DecisionBasis" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__decision_basis__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DecisionBasis.self)
        self.policyEdition = c.pointee.policy_edition
        self.figures = unpacker.messages(c.pointee.figures, c.pointee.n_figures)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DecisionBasis.self)
        c.pointee.policy_edition = self.policyEdition
        c.pointee.figures = packer.messages(self.figures)
        c.pointee.n_figures = self.figures.count
    }
}
