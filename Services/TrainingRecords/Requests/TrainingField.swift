internal import Ledger
internal import RequestChecks
internal import Requests
internal import MessageRuntime
internal import RPC
internal import Ground

/// The fields that are the training records' own.
extension RequestField {
    /// A city or county of the province.
    static func place(_ text: String, _ field: String) throws(RPCError) -> RegionCode {
        let region = try region(text, field)
        guard !region.isProvince else { throw invalid(field, "应为市、县（区）") }
        return region
    }

    /// A city-level unit, which has vouchers and budgets of its own.
    static func city(_ text: String, _ field: String) throws(RPCError) -> RegionCode {
        let region = try region(text, field)
        guard region.isCity else { throw invalid(field, "“\(region.name)”不是市级单位") }
        return region
    }

    /// Six digits of a region of any province.
    static func anyRegion(_ text: String, _ field: String) throws(RPCError) -> String {
        if text.isEmpty { throw required(field) }
        guard text.utf8.count == 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw invalid(field, "应为 6 位行政区划代码")
        }
        return text
    }

    /// Text for people that must not hold an identity number: it goes into feed and audit.
    static func remark(_ text: String, _ field: String, in length: ClosedRange<Int> = 2...200) throws(RPCError)
        -> String
    {
        let remark = try self.text(text, field, max: length.upperBound)
        guard remark.count >= length.lowerBound else { throw invalid(field, "至少 \(length.lowerBound) 个字") }
        guard !IdentityText.mayHoldNumber(remark) else { throw invalid(field, "不能填写公民身份号码") }
        return remark
    }

    /// A person's real name: 2 to 50 letters of any script, with what parts names.
    static func name(_ text: String, _ field: String) throws(RPCError) -> String {
        let name = try self.text(text, field, max: 50)
        guard name.count >= 2, name.unicodeScalars.allSatisfy(isOfNames) else {
            throw invalid(field, "应为 2 至 50 个字的真实姓名")
        }
        return name
    }

    private static func isOfNames(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        // 〇 is a numeral by Unicode; marks and joiners belong to letters.
        case .letterNumber, .nonspacingMark, .spacingMark, .format: true
        // Between the parts of a name: 买买提·艾力, Jean-Luc O’Neill.
        default: "·•‧・．. -'’".unicodeScalars.contains(scalar)
        }
    }

    /// A mobile number of 11 digits; empty when none is given.
    static func optionalPhone(_ text: String, _ field: String) throws(RPCError) -> String {
        guard text.isEmpty || text.wholeMatch(of: /1[3-9][0-9]{9}/) != nil else {
            throw invalid(field, "应为 11 位手机号码")
        }
        return text
    }

    /// A value of the contract; neither unspecified nor one this version does not know.
    static func choice<Value: EnumValue>(_ value: Value, _ field: String) throws(RPCError) -> Value {
        if value.rawValue == 0 { throw required(field) }
        guard value.protoName != nil else { throw invalid(field, "没有这个选项") }
        return value
    }

    /// A value of the contract, or unspecified.
    static func optionalChoice<Value: EnumValue>(_ value: Value, _ field: String) throws(RPCError) -> Value {
        value.rawValue == 0 ? value : try choice(value, field)
    }

    /// A period from its first and last day; the last may be empty.
    static func period(
        _ first: String, _ firstField: String, _ last: String, _ lastField: String
    ) throws(RPCError) -> DayPeriod {
        let first = try day(first, firstField)
        guard let period = DayPeriod(from: first, through: try optionalDay(last, lastField)) else {
            throw invalid(lastField, "不能早于起始日期")
        }
        return period
    }
}
