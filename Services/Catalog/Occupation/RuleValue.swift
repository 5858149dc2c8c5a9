internal import Ground
internal import MessageRuntime
internal import RPC
internal import TypeMessages

/// A value of the rules that has the number of a value of the contract.
///
/// Each noun says which enums are a pair: `extension Programme: RuleValue { typealias Contract = TrainingProgramme }`. `ContractValuesTests`
/// holds that both have the same words.
protocol RuleValue: RawRepresentable, Sendable where RawValue == Int {
    /// The enum of the contract.
    associatedtype Contract: EnumValue
}

extension RuleValue {
    /// The value of a field that was checked.
    ///
    /// - Throws: `INTERNAL` `RULE_VALUE_MISSING` when the contract knows a value that the rules do not: the two enums have come apart.
    init(checked value: Contract) throws(RPCError) {
        guard let known = Self(rawValue: Int(value.rawValue)) else {
            throw RPCError(.internal, reason: "RULE_VALUE_MISSING", "服务内部错误")
        }
        self = known
    }

    /// The value in the contract.
    var message: Contract { Contract(rawValue: Int32(truncatingIfNeeded: rawValue)) }
}

extension SkillLevel: RuleValue {
    typealias Contract = Level
}
