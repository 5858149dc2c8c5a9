public import Ground
public import MessageRuntime

/// The formats of text and numbers, as `liaoning.skills.type.v1.Field` names them.
extension FieldCheck {
    /// The province, a city or a county of it.
    public mutating func region(_ text: String, _ name: String, required: Bool) -> RegionCode? {
        read(text, name) {
            RegionCode($0)
        } otherwise: {
            "“\($0)”不是辽宁省的行政区划代码"
        }
    }

    /// A city-level unit of the province.
    public mutating func city(_ text: String, _ name: String, required: Bool) -> RegionCode? {
        guard let region = region(text, name, required: required) else { return nil }
        return region.isCity ? region : invalid(name, "“\(region.name)”不是市级单位")
    }

    /// A city or county of the province.
    public mutating func place(_ text: String, _ name: String, required: Bool) -> RegionCode? {
        guard let region = region(text, name, required: required) else { return nil }
        return region.isProvince ? invalid(name, "应为市、县（区）") : region
    }

    /// Six digits of a region of any province.
    public mutating func anyRegion(_ text: String, _ name: String, required: Bool) -> String? {
        if text.isEmpty { return required ? missing(name) : "" }
        let isCode = text.utf8.count == 6 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isCode ? text : invalid(name, "应为 6 位行政区划代码")
    }

    /// A credit code with the right check character.
    public mutating func creditCode(_ text: String, _ name: String, required: Bool) -> CreditCode? {
        if text.isEmpty { return missing(name) }
        do {
            return try CreditCode(text)
        } catch {
            return invalid(name, error.sentence, because: [error])
        }
    }

    /// A citizen's number as it was written; it is never repeated in a sentence.
    public mutating func citizenNumber(_ text: String, _ name: String, required: Bool) -> String? {
        if text.isEmpty { return required ? missing(name) : "" }
        return text.utf8.count <= 40 ? text : invalid(name, "应为 18 位")
    }

    /// An occupation, by the form of its code.
    public mutating func occupation(_ text: String, _ name: String, required: Bool) -> OccupationCode? {
        read(text, name) {
            OccupationCode($0)
        } otherwise: {
            "“\($0)”不是职业编码，应为 X-XX-XX-XX"
        }
    }

    /// A certificate's number.
    public mutating func certificateNumber(_ text: String, _ name: String, required: Bool) -> CertificateNumber? {
        if text.isEmpty { return missing(name) }
        do {
            return try CertificateNumber(text)
        } catch {
            return invalid(name, error.sentence, because: [error])
        }
    }

    /// A day.
    public mutating func day(_ text: String, _ name: String, required: Bool) -> CivilDay? {
        read(text, name) {
            CivilDay($0)
        } otherwise: {
            "“\($0)”不是日期，应为 YYYY-MM-DD"
        }
    }

    /// A month.
    public mutating func month(_ text: String, _ name: String, required: Bool) -> YearMonth? {
        read(text, name) {
            YearMonth($0)
        } otherwise: {
            "“\($0)”不是月份，应为 YYYY-MM"
        }
    }

    /// A quarter.
    public mutating func quarter(_ text: String, _ name: String, required: Bool) -> Quarter? {
        read(text, name) {
            Quarter($0)
        } otherwise: {
            "“\($0)”不是季度，应为 YYYYQ1 至 YYYYQ4"
        }
    }

    /// A value of an enum that this version of the contract knows; unspecified is none.
    public mutating func choice<Value: EnumValue>(_ value: Value, _ name: String, required: Bool) -> Value? {
        if value.rawValue == 0 { return missing(name) }
        return value.protoName == nil ? invalid(name, "没有这个取值") : value
    }

    /// A number in a range, both ends included.
    public mutating func number(
        _ value: some FixedWidthInteger, _ name: String, _ range: ClosedRange<Int>, required: Bool
    ) -> Int? {
        if required, value == 0, range.lowerBound > 0 { return missing(name) }
        guard let number = Int(exactly: value), range.contains(number) else {
            return invalid(
                name,
                range.count == 1 ? "应为 \(range.lowerBound)" : "应在 \(range.lowerBound) 至 \(range.upperBound) 之间")
        }
        return number
    }

    /// Whole yuan in a range.
    public mutating func yuan(
        _ value: some FixedWidthInteger, _ name: String, _ range: ClosedRange<Int>, required: Bool
    ) -> Yuan? {
        number(value, name, range, required: required).map { Yuan(Int64($0)) }
    }

    /// So many bytes at most.
    public mutating func bytes(_ bytes: [UInt8], _ name: String, max: Int, required: Bool) -> [UInt8]? {
        if bytes.isEmpty { return required ? missing(name) : [] }
        return bytes.count <= max ? bytes : invalid(name, "过长，最多 \(max) 字节")
    }

    private mutating func read<Value>(
        _ text: String, _ name: String, _ value: (String) -> Value?, otherwise sentence: (String) -> String
    ) -> Value? {
        if text.isEmpty { return missing(name) }
        return value(text) ?? invalid(name, sentence(Self.shown(text)))
    }

    /// What was sent, short enough for a sentence, without what cannot be seen and without what may be an identity number.
    private static func shown(_ text: String) -> String {
        let short = text.count <= 40 ? text : text.prefix(40) + "…"
        guard !IdentityText.mayHoldNumber(short) else { return "…" }
        return String(short.filter { !$0.isNewline && $0.unicodeScalars.allSatisfy(PlainText.isPrinted) })
    }
}
