/// A region of the province by its six-digit code: the province, a city-level unit, or a county.
///
/// There are 14 cities and, beside them as a fifteenth unit, 沈抚示范区 (`211500`, a code of this system, for the national
/// table has none); and 100 counties, county-level cities and districts. 沈抚示范区 has no counties: the districts it
/// spreads over belong to Shenyang and Fushun alone, so nothing is counted twice.
///
/// - Source: GB/T 2260; 统计用区划代码 2023.
public struct RegionCode: Sendable, Hashable {
    /// The position in ``DivisionTable/divisions``, which is sorted by code.
    private let index: Int

    /// Reads a code; nil when the province has no such region today.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 6, let index = DivisionTable.indices[String(text)] else { return nil }
        self.index = index
    }

    init(index: Int) { self.index = index }

    /// Liaoning.
    public static let province = RegionCode(index: 0)
    /// 沈抚示范区.
    public static let shenfu = listed("211500")
    /// Every region in the order of the codes: 1 + 15 + 100.
    public static let all: [RegionCode] = DivisionTable.divisions.indices.map(RegionCode.init(index:))
    /// The 15 city-level units in the order of the codes: 14 cities and 沈抚示范区.
    public static let cities: [RegionCode] = all.filter(\.isCity)

    /// The six digits.
    public var code: String { division.code }
    /// The Chinese name, for example 和平区.
    public var name: String { division.name }
    /// What kind of region it is.
    public var kind: RegionCode.Kind { division.kind }

    /// Whether it is the whole province.
    public var isProvince: Bool { kind == .province }
    /// Whether it is one of the 15 city-level units.
    public var isCity: Bool { kind == .prefecture || kind == .functionalZone }
    /// Whether it lies below a city.
    public var isCounty: Bool { !isProvince && !isCity }

    /// The region it belongs to: a county's city, a city's province; nil for the province.
    public var parent: RegionCode? { division.parent.map(RegionCode.init(index:)) }

    /// The city-level unit it lies in, itself when it is one; nil for the province.
    public var city: RegionCode? { isCounty ? parent : isCity ? self : nil }

    /// The counties of a city, every county for the province, none for a county.
    public var counties: [RegionCode] {
        RegionCode.all.filter { $0.isCounty && $0 != self && covers($0) }
    }

    /// Whether `other` is this region or lies in it.
    public func covers(_ other: RegionCode) -> Bool {
        isProvince || self == other || other.parent == self
    }

    /// The codes of this region and of what lies in it, by which records are found: the codes of a city's counties begin with the city's first
    /// four digits, all with the province's first two.
    public var codes: ClosedRange<String> {
        if isProvince { return code...(code.prefix(2) + "9999") }
        return isCity ? code...(code.prefix(4) + "99") : code...code
    }

    /// The region itself and what it lies in, the smallest first.
    public var withParents: [RegionCode] {
        [self] + (parent?.withParents ?? [])
    }

    /// How the region is called in full, for example 沈阳市和平区.
    public var fullName: String { isCounty ? (parent?.name ?? "") + name : name }

    /// The region of a code that the table has; a table without it stops the process.
    private static func listed(_ code: String) -> RegionCode {
        guard let region = RegionCode(code) else { fatalError("the table of divisions has no \(code)") }
        return region
    }

    private var division: DivisionTable.Division { DivisionTable.divisions[index] }
}

extension RegionCode {
    /// What kind of region a code names; the raw values are the words of the table of divisions.
    public enum Kind: String, CaseIterable, Sendable {
        /// 省
        case province = "province"
        /// 地级市
        case prefecture = "prefecture"
        /// 功能区 counted as a city-level unit
        case functionalZone = "功能区"
        /// 市辖区
        case district = "市辖区"
        /// 县级市
        case countyCity = "县级市"
        /// 县
        case county = "县"
        /// 自治县
        case autonomousCounty = "自治县"
    }
}

extension RegionCode: Comparable, CustomStringConvertible {
    /// Whether one code is smaller than another.
    public static func < (left: RegionCode, right: RegionCode) -> Bool { left.index < right.index }

    /// The six digits.
    public var description: String { code }
}
