internal import GatewayMessages

/// A city-level region in the tile map: near where it lies, all of one size.
struct RegionTile: Sendable {
    /// Upper left corners, and names short enough for a tile.
    private static let places: [(code: String, name: String, x: Int, y: Int)] = [
        ("210100", "沈阳", 128, 50), ("210200", "大连", 128, 200), ("210300", "鞍山", 128, 150), ("210400", "抚顺", 192, 50),
        ("210500", "本溪", 256, 50), ("210600", "丹东", 256, 100), ("210700", "锦州", 64, 50), ("210800", "营口", 64, 150),
        ("210900", "阜新", 64, 0), ("211000", "辽阳", 128, 100), ("211100", "盘锦", 64, 100), ("211200", "铁岭", 192, 0),
        ("211300", "朝阳", 0, 50), ("211400", "葫芦岛", 0, 100), ("211500", "沈抚", 192, 100),
    ]

    let name: String
    let x: Int
    let y: Int
    let middle: Int
    let nameLine: Int
    let valueLine: Int
    /// What is written under the name: the percentage, or what was done without a target.
    let value: String
    /// `q4` for the best fifth of the ranking, to `q0`; `none` where nothing was done yet, and without a rank.
    let shade: String

    /// The tiles of a task's lines.
    static func all(of lines: [BulletinLine]) -> [RegionTile] {
        places.compactMap { place in
            guard let line = lines.first(where: { $0.regionCode == place.code }) else { return nil }
            return RegionTile(
                name: place.name, x: place.x, y: place.y, middle: place.x + 31, nameLine: place.y + 22,
                valueLine: place.y + 38,
                value: line.target > 0
                    ? PortalText.percent(hundredths: line.percentHundredths) : PortalText.number(line.done),
                shade: line.done > 0 && line.rank > 0 ? "q\(max(0, 4 - (Int(line.rank) - 1) / 3))" : "none")
        }
    }
}
