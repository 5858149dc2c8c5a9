internal import Ground
internal import RPC

/// Numbers, days and money as the portal writes them.
enum PortalText {
    /// With a thin space before each three digits: `1 836`.
    static func number(_ value: some BinaryInteger) -> String {
        let digits = String(value.magnitude)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "\u{2009}" }
            text.append(digit)
        }
        return value < 0 ? "−" + text : text
    }

    /// `126 000 元`.
    static func yuan(_ amount: Int64) -> String { number(amount) + " 元" }

    /// `2022年9月28日` for `2022-09-28`; what is no day as it is.
    static func day(_ text: String) -> String {
        guard CivilDay(text) != nil else { return text }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return text }
        return "\(parts[0])年\(parts[1])月\(parts[2])日"
    }

    /// The day of an instant in Liaoning.
    static func day(_ instant: Instant) -> String {
        day(CivilDay(nanosecondsSince1970: instant.nanosecondsSince1970).description)
    }

    /// `2022年9月` for `2022-09`; what is no month as it is.
    static func month(_ text: String) -> String {
        guard let month = YearMonth(text) else { return text }
        return "\(month.year)年\(month.month)月"
    }

    /// `2022年第3季度` for `2022Q3`; what is no quarter as it is.
    static func quarter(_ text: String) -> String {
        guard let quarter = Quarter(text) else { return text }
        return "\(quarter.year)年第\(quarter.number)季度"
    }

    /// `72.2%` for hundredths of a percent, rounded down.
    static func percent(hundredths: Int64) -> String { "\(hundredths / 100).\(hundredths % 100 / 10)%" }

    /// A region by name; its code when there is none.
    static func region(_ code: String) -> String { RegionCode(code)?.fullName ?? code }

    /// Articles as they are cited: `A.annex.2` is `辽人社发〔2022〕7号 附件第2项`.
    static func articles(_ keys: String) -> String {
        guard let citations = Citation.list(keys) else { return keys }
        return citations.map(\.description).joined(separator: "；")
    }

    /// What is counted.
    static func unit(_ unit: String) -> String {
        switch unit {
        case "person-times": "人次"
        case "persons", "students", "experts": "人"
        case "vouchers": "张"
        case "yuan": "元"
        case "yuan per person": "元/人"
        case "yuan per person-month": "元/人·月"
        case "yuan per person-year": "元/人·年"
        case "percent": "%"
        case "occupations", "brands", "bases", "bases and studios", "stations", "majors", "industrial bases",
            "clusters":
            "个"
        case "schools", "technician or senior technical schools", "colleges": "所"
        case "enterprises", "organisations": "家"
        case "years", "years after graduation": "年"
        case "months": "个月"
        case "days": "天"
        case "hours": "小时"
        case "day of month": "日"
        case "points of 100", "scale points": "分"
        case "trainings": "次"
        case "places": "名"
        case "date", "month-day": ""
        default: unit
        }
    }
}

extension PortalText {
    /// The value of a figure with its unit: `2 500 元/人`, `30%`, `2022年9月28日`.
    static func figure(_ value: String, _ unit: String) -> String {
        switch unit {
        case "date": return day(value)
        case "month-day":
            let parts = value.split(separator: "-").compactMap { Int($0) }
            return parts.count == 2 ? "每年\(parts[0])月\(parts[1])日" : value
        case "yes or no": return value == "1" ? "是" : "否"
        default:
            guard let whole = Int64(value) else { return value }
            let word = self.unit(unit)
            return word == "%" ? "\(number(whole))%" : "\(number(whole)) \(word)"
        }
    }
}
