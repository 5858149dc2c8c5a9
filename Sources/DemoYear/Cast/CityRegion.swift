/// The fifteen city-level regions the demo year is played in, with their weight in it.
///
/// Weights are thousands of inhabitants.
///
/// - Source: 第七次全国人口普查, 辽宁省 (2020-11-01). 沈抚示范区 is not reported there by itself; 160 is the size it states of itself.
public struct CityRegion: Sendable {
    /// Six-digit region code.
    public let code: String
    /// For example "沈阳市".
    public let name: String
    /// Thousands of inhabitants.
    public let weight: Int

    /// All fifteen, by code.
    public static let all: [CityRegion] = [
        CityRegion(code: "210100", name: "沈阳市", weight: 9070),
        CityRegion(code: "210200", name: "大连市", weight: 7451),
        CityRegion(code: "210300", name: "鞍山市", weight: 3325),
        CityRegion(code: "210400", name: "抚顺市", weight: 1731),
        CityRegion(code: "210500", name: "本溪市", weight: 1326),
        CityRegion(code: "210600", name: "丹东市", weight: 2188),
        CityRegion(code: "210700", name: "锦州市", weight: 2703),
        CityRegion(code: "210800", name: "营口市", weight: 2328),
        CityRegion(code: "210900", name: "阜新市", weight: 1647),
        CityRegion(code: "211000", name: "辽阳市", weight: 1604),
        CityRegion(code: "211100", name: "盘锦市", weight: 1390),
        CityRegion(code: "211200", name: "铁岭市", weight: 2388),
        CityRegion(code: "211300", name: "朝阳市", weight: 2873),
        CityRegion(code: "211400", name: "葫芦岛市", weight: 2434),
        CityRegion(code: "211500", name: "沈抚示范区", weight: 160),
    ]
}
