/// An enum of the contract. Numbers that this version of the contract does not know are kept as `.unrecognized`.
public protocol EnumValue: RawRepresentable<Int32>, Hashable, CaseIterable, Sendable {
    init(rawValue: Int32)

    /// The value's name in the contract, for example `LEVEL_SENIOR`; nil for an unrecognized number.
    var protoName: String? { get }
}

extension EnumValue {
    /// The value of that name in the contract.
    public init?(protoName: String) {
        guard let value = Self.allCases.first(where: { $0.protoName == protoName }) else { return nil }
        self = value
    }
}
