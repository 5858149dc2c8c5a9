// Written by Protos/generate.sh from liaoning/skills/competition/v1/scoreboard.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// How an event stands.
public struct Scoreboard: Message {
    public var eventID: String = ""
    /// Best first; who is not marked yet last, by start number.
    public var lines: [ScoreLine] = []

    public init() {}

    public init(eventID: String = "", lines: [ScoreLine] = []) {
        self.eventID = eventID
        self.lines = lines
    }
}

extension Scoreboard {
    public static var protoName: String { "liaoning.skills.competition.v1.Scoreboard" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__scoreboard__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Scoreboard.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.lines = unpacker.messages(c.pointee.lines, c.pointee.n_lines)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Scoreboard.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.lines = packer.messages(self.lines)
        c.pointee.n_lines = self.lines.count
    }
}

/// How one entry stands.
public struct ScoreLine: Message {
    public var startNumber: String = ""
    /// In full where the competitor agreed, else masked.
    public var shownName: String = ""
    public var delegationName: String = ""
    public var teamName: String = ""
    /// Whether the sheet is locked; only then are the next two given.
    public var marked: Bool = false
    /// 1 is best so far; equal totals share it.
    public var rank: Int32 = 0
    public var totalHundredths: Int32 = 0

    public init() {}

    public init(startNumber: String = "", shownName: String = "", delegationName: String = "", teamName: String = "", marked: Bool = false, rank: Int32 = 0, totalHundredths: Int32 = 0) {
        self.startNumber = startNumber
        self.shownName = shownName
        self.delegationName = delegationName
        self.teamName = teamName
        self.marked = marked
        self.rank = rank
        self.totalHundredths = totalHundredths
    }
}

extension ScoreLine {
    public static var protoName: String { "liaoning.skills.competition.v1.ScoreLine" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__score_line__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ScoreLine.self)
        self.startNumber = unpacker.string(c.pointee.start_number)
        self.shownName = unpacker.string(c.pointee.shown_name)
        self.delegationName = unpacker.string(c.pointee.delegation_name)
        self.teamName = unpacker.string(c.pointee.team_name)
        self.marked = c.pointee.marked != 0
        self.rank = c.pointee.rank
        self.totalHundredths = c.pointee.total_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ScoreLine.self)
        c.pointee.start_number = packer.string(self.startNumber)
        c.pointee.shown_name = packer.string(self.shownName)
        c.pointee.delegation_name = packer.string(self.delegationName)
        c.pointee.team_name = packer.string(self.teamName)
        c.pointee.marked = self.marked ? 1 : 0
        c.pointee.rank = self.rank
        c.pointee.total_hundredths = self.totalHundredths
    }
}

/// A scoreboard as somebody sees it.
public struct ScoreboardView: Message {
    public var board: Scoreboard? = nil
    /// Whether the public sees it as it was some time ago.
    public var frozen: Bool = false
    /// What the public sees meanwhile; for the organiser of a frozen one only.
    public var publicBoard: Scoreboard? = nil
    /// Results are announced: what GetResults gives counts from now on.
    public var over: Bool = false

    public init() {}

    public init(board: Scoreboard? = nil, frozen: Bool = false, publicBoard: Scoreboard? = nil, over: Bool = false) {
        self.board = board
        self.frozen = frozen
        self.publicBoard = publicBoard
        self.over = over
    }
}

extension ScoreboardView {
    public static var protoName: String { "liaoning.skills.competition.v1.ScoreboardView" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__scoreboard_view__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ScoreboardView.self)
        self.board = unpacker.message(c.pointee.board)
        self.frozen = c.pointee.frozen != 0
        self.publicBoard = unpacker.message(c.pointee.public_board)
        self.over = c.pointee.over != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ScoreboardView.self)
        c.pointee.board = packer.message(self.board)
        c.pointee.frozen = self.frozen ? 1 : 0
        c.pointee.public_board = packer.message(self.publicBoard)
        c.pointee.over = self.over ? 1 : 0
    }
}

public struct GetScoreboardRequest: Message {
    public var eventID: String = ""

    public init() {}

    public init(eventID: String = "") {
        self.eventID = eventID
    }
}

extension GetScoreboardRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetScoreboardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_scoreboard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetScoreboardRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetScoreboardRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension GetScoreboardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var eventID: String

        public init(eventID: String) {
            self.eventID = eventID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("event_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        guard let eventID else { return nil }
        return Checked(eventID: eventID)
    }
}

public struct WatchScoreboardRequest: Message {
    public var eventID: String = ""

    public init() {}

    public init(eventID: String = "") {
        self.eventID = eventID
    }
}

extension WatchScoreboardRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.WatchScoreboardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__watch_scoreboard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__WatchScoreboardRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__WatchScoreboardRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension WatchScoreboardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var eventID: String

        public init(eventID: String) {
            self.eventID = eventID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("event_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        guard let eventID else { return nil }
        return Checked(eventID: eventID)
    }
}

public struct FreezeScoreboardRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "") {
        self.requestID = requestID
        self.eventID = eventID
    }
}

extension FreezeScoreboardRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.FreezeScoreboardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__freeze_scoreboard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__FreezeScoreboardRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__FreezeScoreboardRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension FreezeScoreboardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String

        public init(requestID: String, eventID: String) {
            self.requestID = requestID
            self.eventID = eventID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        guard let requestID, let eventID else { return nil }
        return Checked(requestID: requestID, eventID: eventID)
    }
}

public struct ThawScoreboardRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "") {
        self.requestID = requestID
        self.eventID = eventID
    }
}

extension ThawScoreboardRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ThawScoreboardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__thaw_scoreboard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ThawScoreboardRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ThawScoreboardRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension ThawScoreboardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String

        public init(requestID: String, eventID: String) {
            self.requestID = requestID
            self.eventID = eventID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        guard let requestID, let eventID else { return nil }
        return Checked(requestID: requestID, eventID: eventID)
    }
}

public struct GetDelegationStandingsRequest: Message {
    public var competitionID: String = ""

    public init() {}

    public init(competitionID: String = "") {
        self.competitionID = competitionID
    }
}

extension GetDelegationStandingsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetDelegationStandingsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_delegation_standings_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetDelegationStandingsRequest.self)
        self.competitionID = unpacker.string(c.pointee.competition_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetDelegationStandingsRequest.self)
        c.pointee.competition_id = packer.string(self.competitionID)
    }
}

extension GetDelegationStandingsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var competitionID: String

        public init(competitionID: String) {
            self.competitionID = competitionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        guard let competitionID else { return nil }
        return Checked(competitionID: competitionID)
    }
}

public struct DelegationStandings: Message {
    public var competitionID: String = ""
    /// Most points first; equal points by golds, silvers, bronzes, medallions; then they share the rank.
    public var standings: [DelegationStanding] = []

    public init() {}

    public init(competitionID: String = "", standings: [DelegationStanding] = []) {
        self.competitionID = competitionID
        self.standings = standings
    }
}

extension DelegationStandings {
    public static var protoName: String { "liaoning.skills.competition.v1.DelegationStandings" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__delegation_standings__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DelegationStandings.self)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.standings = unpacker.messages(c.pointee.standings, c.pointee.n_standings)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DelegationStandings.self)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.standings = packer.messages(self.standings)
        c.pointee.n_standings = self.standings.count
    }
}

/// How one delegation stands.
public struct DelegationStanding: Message {
    public var rank: Int32 = 0
    public var delegationID: String = ""
    public var delegationName: String = ""
    public var points: Int32 = 0
    public var golds: Int32 = 0
    public var silvers: Int32 = 0
    public var bronzes: Int32 = 0
    public var medallions: Int32 = 0
    /// Entries with a place.
    public var placed: Int32 = 0
    /// Sum of their marks, in hundredths.
    public var totalHundredths: Int64 = 0

    public init() {}

    public init(rank: Int32 = 0, delegationID: String = "", delegationName: String = "", points: Int32 = 0, golds: Int32 = 0, silvers: Int32 = 0, bronzes: Int32 = 0, medallions: Int32 = 0, placed: Int32 = 0, totalHundredths: Int64 = 0) {
        self.rank = rank
        self.delegationID = delegationID
        self.delegationName = delegationName
        self.points = points
        self.golds = golds
        self.silvers = silvers
        self.bronzes = bronzes
        self.medallions = medallions
        self.placed = placed
        self.totalHundredths = totalHundredths
    }
}

extension DelegationStanding {
    public static var protoName: String { "liaoning.skills.competition.v1.DelegationStanding" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__delegation_standing__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DelegationStanding.self)
        self.rank = c.pointee.rank
        self.delegationID = unpacker.string(c.pointee.delegation_id)
        self.delegationName = unpacker.string(c.pointee.delegation_name)
        self.points = c.pointee.points
        self.golds = c.pointee.golds
        self.silvers = c.pointee.silvers
        self.bronzes = c.pointee.bronzes
        self.medallions = c.pointee.medallions
        self.placed = c.pointee.placed
        self.totalHundredths = c.pointee.total_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DelegationStanding.self)
        c.pointee.rank = self.rank
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.delegation_name = packer.string(self.delegationName)
        c.pointee.points = self.points
        c.pointee.golds = self.golds
        c.pointee.silvers = self.silvers
        c.pointee.bronzes = self.bronzes
        c.pointee.medallions = self.medallions
        c.pointee.placed = self.placed
        c.pointee.total_hundredths = self.totalHundredths
    }
}
