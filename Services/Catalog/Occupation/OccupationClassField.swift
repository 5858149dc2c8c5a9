internal import Requests
internal import RPC
internal import Rules

extension OccupationClass {
    /// The class or occupation a field names, in any depth: a form that the contract has no format for.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field.
    init(_ text: String, field: String) throws(RPCError) {
        guard let group = OccupationClass(text) else { throw RequestField.invalid(field, "不是职业分类编码") }
        self = group
    }
}
