internal import Requests
internal import MessageRuntime
internal import CompetitionMessages
internal import RPC
internal import Rules

/// Fields of requests that only competitions have.
enum CompetitionField {
    /// A tier of the pyramid.
    static func tier(_ tier: CompetitionTier) throws(RPCError) -> PyramidTier {
        guard let known = PyramidTier(tier) else {
            throw tier == .unspecified ? RequestField.required("tier") : RequestField.invalid("tier", "没有这个赛事层级。")
        }
        return known
    }

    /// A value of an enum that this version of the contract knows and that is not the unspecified one.
    static func known<Value: EnumValue & Equatable>(_ value: Value, _ field: String) throws(RPCError) -> Value {
        if value.rawValue == 0 { throw RequestField.required(field) }
        guard Value.allCases.contains(where: { $0.rawValue == value.rawValue }) else {
            throw RequestField.invalid(field, "取值不在规定范围内。")
        }
        return value
    }

    /// 0 for no limit, else 14 to 100 years.
    static func maxAge(_ years: Int32) throws(RPCError) -> Int32 {
        years == 0 ? 0 : Int32(try RequestField.number(years, "max_age_years", in: 14...100))
    }

    /// The organising enterprise or school: required of those, and then the caller itself; empty for an authority.
    static func organiser(_ code: String, of call: Call) throws(RPCError) -> String {
        switch call.identity.role {
        case .enterprise, .institution: try RequestField.creditCode(code, "organiser_credit_code").text
        default: code.isEmpty ? "" : try RequestField.creditCode(code, "organiser_credit_code").text
        }
    }
}
