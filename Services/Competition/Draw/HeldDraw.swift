internal import CompetitionMessages
internal import Crypto
internal import Ground
internal import Rules

/// The seeds of an event's draw, and what follows of them.
struct HeldDraw: Sendable {
    let eventID: String
    /// 32 bytes.
    let startSeed: [UInt8]
    let stationSeed: [UInt8]
    let committedOn: CivilDay
    var drawnOn: CivilDay?

    init(eventID: String, startSeed: [UInt8], stationSeed: [UInt8], committedOn: CivilDay, drawnOn: CivilDay? = nil) {
        self.eventID = eventID
        self.startSeed = startSeed
        self.stationSeed = stationSeed
        self.committedOn = committedOn
        self.drawnOn = drawnOn
    }

    /// Seeds that nobody can foresee.
    init(of eventID: String, on day: CivilDay) {
        self.init(eventID: eventID, startSeed: Self.randomSeed(), stationSeed: Self.randomSeed(), committedOn: day)
    }

    /// Entries in the order of their start numbers, the first has 1.
    func startOrder(of entries: [String]) -> [String] {
        LotDrawing.order(of: entries) { Self.digest(startSeed + Array($0.utf8)) }
    }

    /// Entries in the order of their station codes.
    func stationOrder(of entries: [String]) -> [String] {
        LotDrawing.order(of: entries) { Self.digest(stationSeed + Array($0.utf8)) }
    }

    /// The draw as the public sees it.
    ///
    /// - Parameter showsStations: whether results are announced, so that marking need not stay blind.
    func message(_ entries: [HeldEntry], showsStations: Bool) -> Draw {
        let isDrawn = drawnOn != nil
        return Draw(
            eventID: eventID, startSeedHash: Self.hex(Self.digest(startSeed)),
            stationSeedHash: Self.hex(Self.digest(stationSeed)), committedOn: committedOn.description,
            drawnOn: drawnOn?.description ?? "", startSeed: isDrawn ? Self.hex(startSeed) : "",
            stationSeed: isDrawn && showsStations ? Self.hex(stationSeed) : "",
            lots: !isDrawn
                ? []
                : entries.filter { $0.startNumber != nil }.map { entry in
                    Lot(
                        entryID: entry.message.entryID, startNumber: entry.message.startNumber,
                        stationCode: showsStations ? entry.message.stationCode : "")
                })
    }

    private static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    private static func randomSeed() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
}
