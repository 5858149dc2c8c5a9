internal import Requests
internal import MessageRuntime
internal import RPC

extension RequestField {
    /// A value of an enum that this version of the contract knows, and that is not unspecified.
    static func known<Value: EnumValue>(_ value: Value, _ field: String) throws(RPCError) -> Value {
        if value.rawValue == 0 { throw required(field) }
        guard Value.allCases.contains(value) else { throw invalid(field, "没有这个取值") }
        return value
    }
}
