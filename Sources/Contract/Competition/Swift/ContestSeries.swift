// Written by Protos/generate.sh from liaoning/skills/competition/v1/contest_series.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// A series of competitions.
public struct Series: Message {
    /// For example "技师杯".
    public var name: String = ""
    public var tier: CompetitionTier = .unspecified
    /// Years from one edition to the next; 0 for what the figure competition.provincial.interval_years says.
    public var intervalYears: Int32 = 0
    /// Year in which an edition was due first.
    public var firstYear: Int32 = 0

    public init() {}

    public init(name: String = "", tier: CompetitionTier = .unspecified, intervalYears: Int32 = 0, firstYear: Int32 = 0) {
        self.name = name
        self.tier = tier
        self.intervalYears = intervalYears
        self.firstYear = firstYear
    }
}

extension Series {
    public static var protoName: String { "liaoning.skills.competition.v1.Series" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__series__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Series.self)
        self.name = unpacker.string(c.pointee.name)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.intervalYears = c.pointee.interval_years
        self.firstYear = c.pointee.first_year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Series.self)
        c.pointee.name = packer.string(self.name)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.interval_years = self.intervalYears
        c.pointee.first_year = self.firstYear
    }
}

public struct SetSeriesRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var name: String = ""
    public var tier: CompetitionTier = .unspecified
    public var intervalYears: Int32 = 0
    public var firstYear: Int32 = 0

    public init() {}

    public init(requestID: String = "", name: String = "", tier: CompetitionTier = .unspecified, intervalYears: Int32 = 0, firstYear: Int32 = 0) {
        self.requestID = requestID
        self.name = name
        self.tier = tier
        self.intervalYears = intervalYears
        self.firstYear = firstYear
    }
}

extension SetSeriesRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.SetSeriesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__set_series_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__SetSeriesRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.name = unpacker.string(c.pointee.name)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.intervalYears = c.pointee.interval_years
        self.firstYear = c.pointee.first_year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__SetSeriesRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.name = packer.string(self.name)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.interval_years = self.intervalYears
        c.pointee.first_year = self.firstYear
    }
}

extension SetSeriesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var name: String
        public var tier: CompetitionTier
        public var intervalYears: Int
        public var firstYear: Int

        public init(requestID: String, name: String, tier: CompetitionTier, intervalYears: Int, firstYear: Int) {
            self.requestID = requestID
            self.name = name
            self.tier = tier
            self.intervalYears = intervalYears
            self.firstYear = firstYear
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("name", required: true, format: "REMARK", length: 0...50),
            FieldRule("tier", required: true),
            FieldRule("interval_years", required: true, values: 1...20),
            FieldRule("first_year", required: true, values: 1950...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let name: String? = check.remark(self.name, "name", 0...50, required: true)
        let tier: CompetitionTier? = check.choice(self.tier, "tier", required: true)
        let intervalYears: Int? = check.number(self.intervalYears, "interval_years", 1...20, required: true)
        let firstYear: Int? = check.number(self.firstYear, "first_year", 1950...2100, required: true)
        guard let requestID, let name, let tier, let intervalYears, let firstYear else { return nil }
        return Checked(requestID: requestID, name: name, tier: tier, intervalYears: intervalYears, firstYear: firstYear)
    }
}

public struct ListSeriesRequest: Message {
    public init() {}
}

extension ListSeriesRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListSeriesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_series_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
    }
}

extension ListSeriesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {

        public init() {}
    }

    public static var fieldRules: [FieldRule] {
        [
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        return Checked()
    }
}

public struct ListSeriesResponse: Message {
    /// Some tens: all are answered.
    public var series: [Series] = []

    public init() {}

    public init(series: [Series] = []) {
        self.series = series
    }
}

extension ListSeriesResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListSeriesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_series_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListSeriesResponse.self)
        self.series = unpacker.messages(c.pointee.series, c.pointee.n_series)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListSeriesResponse.self)
        c.pointee.series = packer.messages(self.series)
        c.pointee.n_series = self.series.count
    }
}

public struct GetSeriesStandingRequest: Message {
    public var name: String = ""
    /// The last year that is looked at.
    public var untilYear: Int32 = 0

    public init() {}

    public init(name: String = "", untilYear: Int32 = 0) {
        self.name = name
        self.untilYear = untilYear
    }
}

extension GetSeriesStandingRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetSeriesStandingRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_series_standing_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetSeriesStandingRequest.self)
        self.name = unpacker.string(c.pointee.name)
        self.untilYear = c.pointee.until_year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetSeriesStandingRequest.self)
        c.pointee.name = packer.string(self.name)
        c.pointee.until_year = self.untilYear
    }
}

extension GetSeriesStandingRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var name: String
        /// The last year that is looked at.
        public var untilYear: Int

        public init(name: String, untilYear: Int) {
            self.name = name
            self.untilYear = untilYear
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("name", required: true, format: "SEARCH", length: 0...50),
            FieldRule("until_year", required: true, values: 1950...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let name: String? = check.search(self.name, "name", 0...50, required: true)
        let untilYear: Int? = check.number(self.untilYear, "until_year", 1950...2100, required: true)
        guard let name, let untilYear else { return nil }
        return Checked(name: name, untilYear: untilYear)
    }
}

/// What became of a series.
public struct SeriesStanding: Message {
    public var series: Series? = nil
    /// Years in which an edition was due and held somewhere, and due and held nowhere.
    public var heldYears: [Int32] = []
    public var missedYears: [Int32] = []
    /// Of a series of cities or counties: the regions of the tier that held none from first_year on.
    public var regionCodesWithout: [String] = []

    public init() {}

    public init(series: Series? = nil, heldYears: [Int32] = [], missedYears: [Int32] = [], regionCodesWithout: [String] = []) {
        self.series = series
        self.heldYears = heldYears
        self.missedYears = missedYears
        self.regionCodesWithout = regionCodesWithout
    }
}

extension SeriesStanding {
    public static var protoName: String { "liaoning.skills.competition.v1.SeriesStanding" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__series_standing__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__SeriesStanding.self)
        self.series = unpacker.message(c.pointee.series)
        self.heldYears = unpacker.numbers(c.pointee.held_years, c.pointee.n_held_years)
        self.missedYears = unpacker.numbers(c.pointee.missed_years, c.pointee.n_missed_years)
        self.regionCodesWithout = unpacker.strings(c.pointee.region_codes_without, c.pointee.n_region_codes_without)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__SeriesStanding.self)
        c.pointee.series = packer.message(self.series)
        c.pointee.held_years = packer.numbers(self.heldYears)
        c.pointee.n_held_years = self.heldYears.count
        c.pointee.missed_years = packer.numbers(self.missedYears)
        c.pointee.n_missed_years = self.missedYears.count
        c.pointee.region_codes_without = packer.strings(self.regionCodesWithout)
        c.pointee.n_region_codes_without = self.regionCodesWithout.count
    }
}
