// Written by Protos/generate.sh from liaoning/skills/casework/v1/publication.proto. Do not edit.
// swift-format-ignore-file

internal import CCaseworkMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// A case during its publicity.
public struct Publication: Message {
    public var caseID: String = ""
    public var kind: String = ""
    /// In Chinese.
    public var kindName: String = ""
    /// What is published, in Chinese; names of people masked.
    public var title: String = ""
    public var regionCode: String = ""
    /// First and last day.
    public var fromOn: String = ""
    public var toOn: String = ""

    public init() {}

    public init(caseID: String = "", kind: String = "", kindName: String = "", title: String = "", regionCode: String = "", fromOn: String = "", toOn: String = "") {
        self.caseID = caseID
        self.kind = kind
        self.kindName = kindName
        self.title = title
        self.regionCode = regionCode
        self.fromOn = fromOn
        self.toOn = toOn
    }
}

extension Publication {
    public static var protoName: String { "liaoning.skills.casework.v1.Publication" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__publication__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__Publication.self)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.kind = unpacker.string(c.pointee.kind)
        self.kindName = unpacker.string(c.pointee.kind_name)
        self.title = unpacker.string(c.pointee.title)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.fromOn = unpacker.string(c.pointee.from_on)
        self.toOn = unpacker.string(c.pointee.to_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__Publication.self)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.kind_name = packer.string(self.kindName)
        c.pointee.title = packer.string(self.title)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.from_on = packer.string(self.fromOn)
        c.pointee.to_on = packer.string(self.toOn)
    }
}

public struct ListPublicationsRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    /// Only this kind; empty: all.
    public var kind: String = ""
    /// Only this region and what lies in it; empty: everywhere.
    public var regionCode: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(process: String = "", kind: String = "", regionCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.process = process
        self.kind = kind
        self.regionCode = regionCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPublicationsRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ListPublicationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_publications_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListPublicationsRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.kind = unpacker.string(c.pointee.kind)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListPublicationsRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListPublicationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        /// Only this kind; empty: all.
        public var kind: String
        /// Only this region and what lies in it; empty: everywhere.
        public var regionCode: RegionCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(process: String, kind: String, regionCode: RegionCode?, page: PageQuery) {
            self.process = process
            self.kind = kind
            self.regionCode = regionCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("kind", format: "RAW", length: 0...64),
            FieldRule("region_code", format: "REGION"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let kind: String? = check.raw(self.kind, "kind", 0...64, required: false)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let process, let kind, let regionCode, let page else { return nil }
        return Checked(process: process, kind: kind, regionCode: regionCode, page: page)
    }
}

public struct ListPublicationsResponse: Message {
    /// By case id, which is by time of filing.
    public var publications: [Publication] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(publications: [Publication] = [], nextPageToken: String = "") {
        self.publications = publications
        self.nextPageToken = nextPageToken
    }
}

extension ListPublicationsResponse {
    public static var protoName: String { "liaoning.skills.casework.v1.ListPublicationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_publications_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListPublicationsResponse.self)
        self.publications = unpacker.messages(c.pointee.publications, c.pointee.n_publications)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListPublicationsResponse.self)
        c.pointee.publications = packer.messages(self.publications)
        c.pointee.n_publications = self.publications.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
