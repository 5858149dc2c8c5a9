internal import Ground
internal import RequestChecks

/// A field of a form as its template shows it.
struct FormField: Sendable {
    /// Something that can be chosen.
    struct Choice: Sendable {
        let value: String
        let text: String
        let isChosen: Bool
    }

    /// Where it stands in the request; its name in the form.
    let path: String
    /// For the page: no dots and brackets.
    let id: String
    var label: String
    /// Empty for none.
    var help = ""
    var isOptional = false
    /// What is wrong with it; nil when nothing is.
    var error: String?
    /// How it is shown: exactly one of these is true.
    var isInput = false
    var isArea = false
    var isChoice = false
    var isBoxes = false
    var isFlag = false
    var isHeading = false
    var isMore = false
    var isRow = false
    var isRowEnd = false
    var value = ""
    var choices: [Choice] = []
    var type = "text"
    /// Attributes; nil for none.
    var least: String?
    var most: String?
    var length: String?
    var isShort = false
    var isOn = false

    init(path: String, label: String) {
        self.path = path
        id = "f-" + String(path.map { $0.isLetter || $0.isNumber ? $0 : "-" })
        self.label = label
    }
}

extension FormField {
    /// A field of the contract with what was typed into it.
    init(_ field: RequestShape.Field, choices: [String], _ values: FormValues) {
        self.init(path: field.path, label: FieldWords.label(field.layout.name))
        isOptional = !field.isRequired && field.layout.kind != "bool"
        value = values[field.path]
        let rule = field.rule
        help = FormHelp.text(field)
        switch field.layout.kind {
        case "bool":
            isFlag = true
            isOn = value == "on" || value == "true"
        case "enum":
            let chosen = Set(values.all(field.path))
            self.choices = choices.map {
                Choice(value: $0, text: ChoiceWords.word($0), isChosen: chosen.contains($0))
            }
            isBoxes = field.layout.isRepeated
            isChoice = !isBoxes
        default:
            length = rule?.length.map { $0.upperBound < .max ? "\($0.upperBound)" : nil } ?? nil
            if field.layout.isRepeated {
                isArea = true
                length = nil
                value = values.all(field.path).joined(separator: "\n")
            } else if field.layout.kind == "string", Self.isRegion(rule) {
                isChoice = true
                self.choices = Self.regions(rule, value)
            } else if field.layout.kind == "string", (rule?.length?.upperBound ?? 0) > 150,
                rule?.length?.upperBound != .max,
                !field.layout.name.hasSuffix("secret")
            {
                isArea = true
            } else {
                isInput = true
                input(field)
            }
        }
    }

    private mutating func input(_ field: RequestShape.Field) {
        isShort = true
        switch field.rule?.format {
        case "DAY": type = "date"
        case "MONTH": type = "month"
        case "PHONE": type = "tel"
        case "TEXT", "REMARK", "SEARCH", "RAW": isShort = false
        default: break
        }
        if field.layout.name.hasSuffix("secret") { (type, isShort) = ("password", true) }
        if field.isTime { type = "time" } else if field.layout.kind.contains("int") { number(field) }
    }

    private mutating func number(_ field: RequestShape.Field) {
        type = "number"
        least = field.rule?.values.flatMap { $0.lowerBound > .min ? "\($0.lowerBound)" : nil }
        most = field.rule?.values.flatMap { $0.upperBound < .max ? "\($0.upperBound)" : nil }
    }

    private static func isRegion(_ rule: FieldRule?) -> Bool {
        ["REGION", "CITY", "PLACE"].contains(rule?.format ?? "")
    }

    /// The regions a field takes: all, without the province, or the cities only.
    private static func regions(_ rule: FieldRule?, _ value: String) -> [Choice] {
        let found: [RegionCode] =
            switch rule?.format {
            case "CITY": RegionCode.cities
            case "PLACE": RegionCode.all.filter { $0 != .province }
            default: RegionCode.all
            }
        return found.sorted().map { Choice(value: $0.code, text: $0.fullName, isChosen: $0.code == value) }
    }
}

/// What a form says under the label of a field: what the contract asks of it.
enum FormHelp {
    static func text(_ field: RequestShape.Field) -> String {
        var parts: [String] = []
        if let format = formats[field.rule?.format ?? ""] { parts.append(format) }
        if let range = field.rule?.values, field.layout.kind.contains("int"), !field.isTime {
            parts += bounds(
                range, unit: field.rule?.format == "YUAN" || field.layout.name.hasSuffix("_yuan") ? " 元" : "")
        }
        if let length = field.rule?.length, field.layout.kind == "string", length.upperBound < .max,
            field.rule?.format != "REQUEST_ID"
        {
            parts.append(
                length.lowerBound > 1 ? "\(length.lowerBound) 至 \(length.upperBound) 字" : "最多 \(length.upperBound) 字")
        }
        if field.layout.isRepeated, !field.isGroup, field.layout.kind != "enum" { parts.append("每行一个") }
        if let items = field.rule?.items, items.upperBound < .max { parts.append("最多 \(items.upperBound) 个") }
        return parts.joined(separator: "，")
    }

    private static func bounds(_ range: ClosedRange<Int>, unit: String) -> [String] {
        switch (range.lowerBound > .min, range.upperBound < 9_007_199_254_740_991) {
        case (true, true): ["\(PortalText.number(range.lowerBound)) 至 \(PortalText.number(range.upperBound))\(unit)"]
        case (true, false): range.lowerBound > 0 ? ["不小于 \(PortalText.number(range.lowerBound))\(unit)"] : []
        case (false, true): ["不大于 \(PortalText.number(range.upperBound))\(unit)"]
        case (false, false): []
        }
    }

    private static let formats = [
        "CREDIT_CODE": "18 位统一社会信用代码", "CITIZEN_NUMBER": "18 位公民身份号码", "OCCUPATION": "例如 6-18-02-04",
        "QUARTER": "例如 2026Q1", "CERTIFICATE_NUMBER": "22 位证书编号", "PERSONAL_NAME": "与身份证件一致",
        "PHONE": "11 位手机号码", "REMARK": "不要写身份证号", "ANY_REGION": "6 位行政区划代码",
    ]
}
