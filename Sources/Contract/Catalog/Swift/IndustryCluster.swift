// Written by Protos/generate.sh from liaoning/skills/catalog/v1/industry_cluster.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public enum IndustryClusterKind: EnumValue {
    case unspecified
    /// 万亿级产业基地
    case base
    /// 重点产业集群
    case cluster
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [IndustryClusterKind] = [.unspecified, .base, .cluster]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .base
        case 2: self = .cluster
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .base: 1
        case .cluster: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "INDUSTRY_CLUSTER_KIND_UNSPECIFIED"
        case .base: "INDUSTRY_CLUSTER_KIND_BASE"
        case .cluster: "INDUSTRY_CLUSTER_KIND_CLUSTER"
        case .unrecognized: nil
        }
    }
}

public struct IndustryCluster: Message {
    public var clusterID: String = ""
    public var kind: IndustryClusterKind = .unspecified
    public var name: String = ""
    /// Of a cluster: the base it belongs to; empty where none is named.
    public var baseID: String = ""
    /// The cities it lies in; none: not said.
    public var cityCodes: [String] = []
    /// What names it: a document or a list.
    public var source: String = ""
    public var effectiveFrom: String = ""
    /// The last day; empty while it goes on.
    public var effectiveTo: String = ""
    public var endReason: String = ""

    public init() {}

    public init(clusterID: String = "", kind: IndustryClusterKind = .unspecified, name: String = "", baseID: String = "", cityCodes: [String] = [], source: String = "", effectiveFrom: String = "", effectiveTo: String = "", endReason: String = "") {
        self.clusterID = clusterID
        self.kind = kind
        self.name = name
        self.baseID = baseID
        self.cityCodes = cityCodes
        self.source = source
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.endReason = endReason
    }
}

extension IndustryCluster {
    public static var protoName: String { "liaoning.skills.catalog.v1.IndustryCluster" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__industry_cluster__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__IndustryCluster.self)
        self.clusterID = unpacker.string(c.pointee.cluster_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.name = unpacker.string(c.pointee.name)
        self.baseID = unpacker.string(c.pointee.base_id)
        self.cityCodes = unpacker.strings(c.pointee.city_codes, c.pointee.n_city_codes)
        self.source = unpacker.string(c.pointee.source)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.endReason = unpacker.string(c.pointee.end_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__IndustryCluster.self)
        c.pointee.cluster_id = packer.string(self.clusterID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.name = packer.string(self.name)
        c.pointee.base_id = packer.string(self.baseID)
        c.pointee.city_codes = packer.strings(self.cityCodes)
        c.pointee.n_city_codes = self.cityCodes.count
        c.pointee.source = packer.string(self.source)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.end_reason = packer.string(self.endReason)
    }
}

public struct EnterIndustryClusterRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var kind: IndustryClusterKind = .unspecified
    public var name: String = ""
    public var baseID: String = ""
    public var cityCodes: [String] = []
    public var source: String = ""
    /// Absent: today.
    public var effectiveFrom: String = ""

    public init() {}

    public init(requestID: String = "", kind: IndustryClusterKind = .unspecified, name: String = "", baseID: String = "", cityCodes: [String] = [], source: String = "", effectiveFrom: String = "") {
        self.requestID = requestID
        self.kind = kind
        self.name = name
        self.baseID = baseID
        self.cityCodes = cityCodes
        self.source = source
        self.effectiveFrom = effectiveFrom
    }
}

extension EnterIndustryClusterRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EnterIndustryClusterRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__enter_industry_cluster_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EnterIndustryClusterRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.name = unpacker.string(c.pointee.name)
        self.baseID = unpacker.string(c.pointee.base_id)
        self.cityCodes = unpacker.strings(c.pointee.city_codes, c.pointee.n_city_codes)
        self.source = unpacker.string(c.pointee.source)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EnterIndustryClusterRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.name = packer.string(self.name)
        c.pointee.base_id = packer.string(self.baseID)
        c.pointee.city_codes = packer.strings(self.cityCodes)
        c.pointee.n_city_codes = self.cityCodes.count
        c.pointee.source = packer.string(self.source)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
    }
}

extension EnterIndustryClusterRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var kind: IndustryClusterKind
        public var name: String
        public var baseID: String
        public var cityCodes: [RegionCode]
        public var source: String
        /// Absent: today.
        public var effectiveFrom: CivilDay?

        public init(requestID: String, kind: IndustryClusterKind, name: String, baseID: String, cityCodes: [RegionCode], source: String, effectiveFrom: CivilDay?) {
            self.requestID = requestID
            self.kind = kind
            self.name = name
            self.baseID = baseID
            self.cityCodes = cityCodes
            self.source = source
            self.effectiveFrom = effectiveFrom
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("kind", required: true),
            FieldRule("name", required: true, format: "REMARK", length: 2...60),
            FieldRule("base_id", format: "RECORD_ID"),
            FieldRule("city_codes", format: "CITY", items: 0...15),
            FieldRule("source", required: true, format: "REMARK", length: 0...200),
            FieldRule("effective_from", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let kind: IndustryClusterKind? = check.choice(self.kind, "kind", required: true)
        let name: String? = check.remark(self.name, "name", 2...60, required: true)
        let baseID: String? = check.recordID(self.baseID, "base_id", required: false)
        let cityCodes: [RegionCode]? = check.list(self.cityCodes, "city_codes", 0...15) { (value, check: inout FieldCheck) in check.city(value, FieldCheck.element, required: true) }
        let source: String? = check.remark(self.source, "source", 0...200, required: true)
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        guard let requestID, let kind, let name, let baseID, let cityCodes, let source, let effectiveFrom else { return nil }
        return Checked(requestID: requestID, kind: kind, name: name, baseID: baseID, cityCodes: cityCodes, source: source, effectiveFrom: effectiveFrom)
    }
}

public struct EndIndustryClusterRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var clusterID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", clusterID: String = "", reason: String = "") {
        self.requestID = requestID
        self.clusterID = clusterID
        self.reason = reason
    }
}

extension EndIndustryClusterRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EndIndustryClusterRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__end_industry_cluster_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndIndustryClusterRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.clusterID = unpacker.string(c.pointee.cluster_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndIndustryClusterRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.cluster_id = packer.string(self.clusterID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension EndIndustryClusterRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var clusterID: String
        public var reason: String

        public init(requestID: String, clusterID: String, reason: String) {
            self.requestID = requestID
            self.clusterID = clusterID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("cluster_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let clusterID: String? = check.recordID(self.clusterID, "cluster_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let clusterID, let reason else { return nil }
        return Checked(requestID: requestID, clusterID: clusterID, reason: reason)
    }
}

public struct ListIndustryClustersRequest: Message {
    public var kind: IndustryClusterKind = .unspecified
    /// Only those in force on this day; absent: ended ones too.
    public var onDate: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(kind: IndustryClusterKind = .unspecified, onDate: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.kind = kind
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListIndustryClustersRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListIndustryClustersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_industry_clusters_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListIndustryClustersRequest.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.onDate = unpacker.string(c.pointee.on_date)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListIndustryClustersRequest.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListIndustryClustersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var kind: IndustryClusterKind?
        /// Only those in force on this day; absent: ended ones too.
        public var onDate: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(kind: IndustryClusterKind?, onDate: CivilDay?, page: PageQuery) {
            self.kind = kind
            self.onDate = onDate
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("kind"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let kind: IndustryClusterKind?? = check.optional(choice: self.kind, "kind")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let kind, let onDate, let page else { return nil }
        return Checked(kind: kind, onDate: onDate, page: page)
    }
}

public struct ListIndustryClustersResponse: Message {
    public var clusters: [IndustryCluster] = []
    public var nextPageToken: String = ""
    /// How many bases and clusters the policy names on the day asked for, or today; 0: it names no number. Fewer entered than named: the
    /// list is not complete.
    public var plannedBases: Int64 = 0
    public var plannedClusters: Int64 = 0

    public init() {}

    public init(clusters: [IndustryCluster] = [], nextPageToken: String = "", plannedBases: Int64 = 0, plannedClusters: Int64 = 0) {
        self.clusters = clusters
        self.nextPageToken = nextPageToken
        self.plannedBases = plannedBases
        self.plannedClusters = plannedClusters
    }
}

extension ListIndustryClustersResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListIndustryClustersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_industry_clusters_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListIndustryClustersResponse.self)
        self.clusters = unpacker.messages(c.pointee.clusters, c.pointee.n_clusters)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
        self.plannedBases = c.pointee.planned_bases
        self.plannedClusters = c.pointee.planned_clusters
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListIndustryClustersResponse.self)
        c.pointee.clusters = packer.messages(self.clusters)
        c.pointee.n_clusters = self.clusters.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
        c.pointee.planned_bases = self.plannedBases
        c.pointee.planned_clusters = self.plannedClusters
    }
}
