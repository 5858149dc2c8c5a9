// Written by Protos/generate.sh from liaoning/skills/gateway/v1/warning.proto. Do not edit.
// swift-format-ignore-file

internal import CGatewayMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// What is warned of.
public enum WarningKind: EnumValue {
    case unspecified
    /// A target is past its day and not reached.
    case targetMissed
    /// Something due on a day, such as a list or a brand, is not delivered, and the day is near.
    case deliveryDue
    /// At today's pace a target will be missed; it was behind at the end of the last month already.
    case targetBehind
    /// Cases are past their day.
    case casesOverdue
    /// The filing of an evaluation organisation ends soon, or has ended without being withdrawn.
    case filingExpiring
    /// The card of an examiner ends soon, or has ended without being withdrawn.
    case cardExpiring
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [WarningKind] = [.unspecified, .targetMissed, .deliveryDue, .targetBehind, .casesOverdue, .filingExpiring, .cardExpiring]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .targetMissed
        case 2: self = .deliveryDue
        case 3: self = .targetBehind
        case 4: self = .casesOverdue
        case 5: self = .filingExpiring
        case 6: self = .cardExpiring
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .targetMissed: 1
        case .deliveryDue: 2
        case .targetBehind: 3
        case .casesOverdue: 4
        case .filingExpiring: 5
        case .cardExpiring: 6
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "WARNING_KIND_UNSPECIFIED"
        case .targetMissed: "WARNING_KIND_TARGET_MISSED"
        case .deliveryDue: "WARNING_KIND_DELIVERY_DUE"
        case .targetBehind: "WARNING_KIND_TARGET_BEHIND"
        case .casesOverdue: "WARNING_KIND_CASES_OVERDUE"
        case .filingExpiring: "WARNING_KIND_FILING_EXPIRING"
        case .cardExpiring: "WARNING_KIND_CARD_EXPIRING"
        case .unrecognized: nil
        }
    }
}

/// Something to act on.
public struct Warning: Message {
    public var kind: WarningKind = .unspecified
    /// City or county it concerns; "210000" for the province.
    public var regionCode: String = ""
    /// Task of the bulletin, kind of the cases, credit code of the organisation, or id of the examiner.
    public var subject: String = ""
    /// In Chinese. No personal data.
    public var name: String = ""
    /// Since when there is cause to warn.
    public var sinceOn: String = ""
    /// The day on which it is too late, or was; empty when none is set.
    public var untilOn: String = ""
    /// Who is to act, together with the region or the organisation.
    public var actingRole: WireRole = .unspecified
    /// Set when an organisation is to act.
    public var actingCreditCode: String = ""
    /// Of targets and deliveries: what was done, what is to be done, and what will have been done by the end of the term at today's pace; 0 for others.
    public var done: Int64 = 0
    public var target: Int64 = 0
    public var forecast: Int64 = 0
    /// Of cases: how many.
    public var count: Int32 = 0

    public init() {}

    public init(kind: WarningKind = .unspecified, regionCode: String = "", subject: String = "", name: String = "", sinceOn: String = "", untilOn: String = "", actingRole: WireRole = .unspecified, actingCreditCode: String = "", done: Int64 = 0, target: Int64 = 0, forecast: Int64 = 0, count: Int32 = 0) {
        self.kind = kind
        self.regionCode = regionCode
        self.subject = subject
        self.name = name
        self.sinceOn = sinceOn
        self.untilOn = untilOn
        self.actingRole = actingRole
        self.actingCreditCode = actingCreditCode
        self.done = done
        self.target = target
        self.forecast = forecast
        self.count = count
    }
}

extension Warning {
    public static var protoName: String { "liaoning.skills.gateway.v1.Warning" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__warning__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__Warning.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.subject = unpacker.string(c.pointee.subject)
        self.name = unpacker.string(c.pointee.name)
        self.sinceOn = unpacker.string(c.pointee.since_on)
        self.untilOn = unpacker.string(c.pointee.until_on)
        self.actingRole = .init(rawValue: Int32(bitPattern: c.pointee.acting_role.rawValue))
        self.actingCreditCode = unpacker.string(c.pointee.acting_credit_code)
        self.done = c.pointee.done
        self.target = c.pointee.target
        self.forecast = c.pointee.forecast
        self.count = c.pointee.count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__Warning.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.subject = packer.string(self.subject)
        c.pointee.name = packer.string(self.name)
        c.pointee.since_on = packer.string(self.sinceOn)
        c.pointee.until_on = packer.string(self.untilOn)
        c.pointee.acting_role.rawValue = UInt32(bitPattern: self.actingRole.rawValue)
        c.pointee.acting_credit_code = packer.string(self.actingCreditCode)
        c.pointee.done = self.done
        c.pointee.target = self.target
        c.pointee.forecast = self.forecast
        c.pointee.count = self.count
    }
}

public struct ListWarningsRequest: Message {
    /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
    public var regionCode: String = ""
    /// Only this kind; unspecified: all.
    public var kind: WarningKind = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", kind: WarningKind = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.kind = kind
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListWarningsRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListWarningsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_warnings_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListWarningsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListWarningsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListWarningsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
        public var regionCode: RegionCode?
        /// Only this kind; unspecified: all.
        public var kind: WarningKind?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, kind: WarningKind?, page: PageQuery) {
            self.regionCode = regionCode
            self.kind = kind
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("kind"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let kind: WarningKind?? = check.optional(choice: self.kind, "kind")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let kind, let page else { return nil }
        return Checked(regionCode: regionCode, kind: kind, page: page)
    }
}

public struct ListWarningsResponse: Message {
    /// By kind, and the soonest first.
    public var warnings: [Warning] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// How many there are of each kind that there is.
    public var counts: [WarningCount] = []
    /// Services that did not answer: what they would warn of is not known.
    public var missing: [MissingPart] = []

    public init() {}

    public init(warnings: [Warning] = [], nextPageToken: String = "", counts: [WarningCount] = [], missing: [MissingPart] = []) {
        self.warnings = warnings
        self.nextPageToken = nextPageToken
        self.counts = counts
        self.missing = missing
    }
}

extension ListWarningsResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListWarningsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_warnings_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListWarningsResponse.self)
        self.warnings = unpacker.messages(c.pointee.warnings, c.pointee.n_warnings)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
        self.counts = unpacker.messages(c.pointee.counts, c.pointee.n_counts)
        self.missing = unpacker.messages(c.pointee.missing, c.pointee.n_missing)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListWarningsResponse.self)
        c.pointee.warnings = packer.messages(self.warnings)
        c.pointee.n_warnings = self.warnings.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
        c.pointee.counts = packer.messages(self.counts)
        c.pointee.n_counts = self.counts.count
        c.pointee.missing = packer.messages(self.missing)
        c.pointee.n_missing = self.missing.count
    }
}

public struct WarningCount: Message {
    public var kind: WarningKind = .unspecified
    public var count: Int32 = 0

    public init() {}

    public init(kind: WarningKind = .unspecified, count: Int32 = 0) {
        self.kind = kind
        self.count = count
    }
}

extension WarningCount {
    public static var protoName: String { "liaoning.skills.gateway.v1.WarningCount" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__warning_count__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__WarningCount.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.count = c.pointee.count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__WarningCount.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.count = self.count
    }
}
