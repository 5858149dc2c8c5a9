// Written by Protos/generate.sh from liaoning/skills/training_records/v1/four_in_one_project.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages
public import WireMessages

/// A project. Also the payload of the changes "four_in_one.…".
public struct FourInOneProject: Message {
    /// "fio_…".
    public var projectID: String = ""
    /// The post in the catalog.
    public var postID: String = ""
    public var enterpriseCreditCode: String = ""
    /// The post's title.
    public var title: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    public var regionCode: String = ""
    public var positions: Int32 = 0
    public var classIDs: [String] = []
    public var openedAt: Timestamp? = nil
    /// "YYYY-MM-DD"; empty while it is open.
    public var closedOn: String = ""
    /// Absent while it is open.
    public var outcome: FourInOneOutcome? = nil

    public init() {}

    public init(projectID: String = "", postID: String = "", enterpriseCreditCode: String = "", title: String = "", occupationCode: String = "", level: Level = .unspecified, regionCode: String = "", positions: Int32 = 0, classIDs: [String] = [], openedAt: Timestamp? = nil, closedOn: String = "", outcome: FourInOneOutcome? = nil) {
        self.projectID = projectID
        self.postID = postID
        self.enterpriseCreditCode = enterpriseCreditCode
        self.title = title
        self.occupationCode = occupationCode
        self.level = level
        self.regionCode = regionCode
        self.positions = positions
        self.classIDs = classIDs
        self.openedAt = openedAt
        self.closedOn = closedOn
        self.outcome = outcome
    }
}

extension FourInOneProject {
    public static var protoName: String { "liaoning.skills.training_records.v1.FourInOneProject" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__four_in_one_project__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FourInOneProject.self)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.postID = unpacker.string(c.pointee.post_id)
        self.enterpriseCreditCode = unpacker.string(c.pointee.enterprise_credit_code)
        self.title = unpacker.string(c.pointee.title)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.positions = c.pointee.positions
        self.classIDs = unpacker.strings(c.pointee.class_ids, c.pointee.n_class_ids)
        self.openedAt = unpacker.message(c.pointee.opened_at)
        self.closedOn = unpacker.string(c.pointee.closed_on)
        self.outcome = unpacker.message(c.pointee.outcome)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FourInOneProject.self)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.post_id = packer.string(self.postID)
        c.pointee.enterprise_credit_code = packer.string(self.enterpriseCreditCode)
        c.pointee.title = packer.string(self.title)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.positions = self.positions
        c.pointee.class_ids = packer.strings(self.classIDs)
        c.pointee.n_class_ids = self.classIDs.count
        c.pointee.opened_at = packer.message(self.openedAt)
        c.pointee.closed_on = packer.string(self.closedOn)
        c.pointee.outcome = packer.message(self.outcome)
    }
}

/// What came of a project: people, each once.
public struct FourInOneOutcome: Message {
    /// Completed a class.
    public var trained: Int32 = 0
    /// Of them, obtained a certificate of the occupation since.
    public var certified: Int32 = 0
    /// Of the trained, work for the enterprise of the post.
    public var employedForPost: Int32 = 0
    /// Of the trained, work for another employer.
    public var employedElsewhere: Int32 = 0

    public init() {}

    public init(trained: Int32 = 0, certified: Int32 = 0, employedForPost: Int32 = 0, employedElsewhere: Int32 = 0) {
        self.trained = trained
        self.certified = certified
        self.employedForPost = employedForPost
        self.employedElsewhere = employedElsewhere
    }
}

extension FourInOneOutcome {
    public static var protoName: String { "liaoning.skills.training_records.v1.FourInOneOutcome" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__four_in_one_outcome__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FourInOneOutcome.self)
        self.trained = c.pointee.trained
        self.certified = c.pointee.certified
        self.employedForPost = c.pointee.employed_for_post
        self.employedElsewhere = c.pointee.employed_elsewhere
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FourInOneOutcome.self)
        c.pointee.trained = self.trained
        c.pointee.certified = self.certified
        c.pointee.employed_for_post = self.employedForPost
        c.pointee.employed_elsewhere = self.employedElsewhere
    }
}

public struct OpenFourInOneProjectRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var enterpriseCreditCode: String = ""
    public var postID: String = ""

    public init() {}

    public init(requestID: String = "", enterpriseCreditCode: String = "", postID: String = "") {
        self.requestID = requestID
        self.enterpriseCreditCode = enterpriseCreditCode
        self.postID = postID
    }
}

extension OpenFourInOneProjectRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.OpenFourInOneProjectRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__open_four_in_one_project_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__OpenFourInOneProjectRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.enterpriseCreditCode = unpacker.string(c.pointee.enterprise_credit_code)
        self.postID = unpacker.string(c.pointee.post_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__OpenFourInOneProjectRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.enterprise_credit_code = packer.string(self.enterpriseCreditCode)
        c.pointee.post_id = packer.string(self.postID)
    }
}

extension OpenFourInOneProjectRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var enterpriseCreditCode: CreditCode
        public var postID: String

        public init(requestID: String, enterpriseCreditCode: CreditCode, postID: String) {
            self.requestID = requestID
            self.enterpriseCreditCode = enterpriseCreditCode
            self.postID = postID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("enterprise_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("post_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let enterpriseCreditCode: CreditCode? = check.creditCode(self.enterpriseCreditCode, "enterprise_credit_code", required: true)
        let postID: String? = check.recordID(self.postID, "post_id", required: true)
        guard let requestID, let enterpriseCreditCode, let postID else { return nil }
        return Checked(requestID: requestID, enterpriseCreditCode: enterpriseCreditCode, postID: postID)
    }
}

public struct AddProjectClassRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var projectID: String = ""
    public var classID: String = ""

    public init() {}

    public init(requestID: String = "", projectID: String = "", classID: String = "") {
        self.requestID = requestID
        self.projectID = projectID
        self.classID = classID
    }
}

extension AddProjectClassRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.AddProjectClassRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__add_project_class_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AddProjectClassRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.classID = unpacker.string(c.pointee.class_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AddProjectClassRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.class_id = packer.string(self.classID)
    }
}

extension AddProjectClassRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var projectID: String
        public var classID: String

        public init(requestID: String, projectID: String, classID: String) {
            self.requestID = requestID
            self.projectID = projectID
            self.classID = classID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("project_id", required: true, format: "RECORD_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let projectID: String? = check.recordID(self.projectID, "project_id", required: true)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        guard let requestID, let projectID, let classID else { return nil }
        return Checked(requestID: requestID, projectID: projectID, classID: classID)
    }
}

public struct CloseFourInOneProjectRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var projectID: String = ""

    public init() {}

    public init(requestID: String = "", projectID: String = "") {
        self.requestID = requestID
        self.projectID = projectID
    }
}

extension CloseFourInOneProjectRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CloseFourInOneProjectRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__close_four_in_one_project_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CloseFourInOneProjectRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.projectID = unpacker.string(c.pointee.project_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CloseFourInOneProjectRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.project_id = packer.string(self.projectID)
    }
}

extension CloseFourInOneProjectRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var projectID: String

        public init(requestID: String, projectID: String) {
            self.requestID = requestID
            self.projectID = projectID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("project_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let projectID: String? = check.recordID(self.projectID, "project_id", required: true)
        guard let requestID, let projectID else { return nil }
        return Checked(requestID: requestID, projectID: projectID)
    }
}

public struct GetFourInOneProjectRequest: Message {
    public var projectID: String = ""

    public init() {}

    public init(projectID: String = "") {
        self.projectID = projectID
    }
}

extension GetFourInOneProjectRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetFourInOneProjectRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_four_in_one_project_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetFourInOneProjectRequest.self)
        self.projectID = unpacker.string(c.pointee.project_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetFourInOneProjectRequest.self)
        c.pointee.project_id = packer.string(self.projectID)
    }
}

extension GetFourInOneProjectRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var projectID: String

        public init(projectID: String) {
            self.projectID = projectID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("project_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let projectID: String? = check.recordID(self.projectID, "project_id", required: true)
        guard let projectID else { return nil }
        return Checked(projectID: projectID)
    }
}

public struct ListFourInOneProjectsRequest: Message {
    /// A region with what lies in it; the province or empty: everywhere.
    public var regionCode: String = ""
    public var enterpriseCreditCode: String = ""
    public var occupationCode: String = ""
    /// Only those that are closed.
    public var closed: Bool = false
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", enterpriseCreditCode: String = "", occupationCode: String = "", closed: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.enterpriseCreditCode = enterpriseCreditCode
        self.occupationCode = occupationCode
        self.closed = closed
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListFourInOneProjectsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListFourInOneProjectsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_four_in_one_projects_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListFourInOneProjectsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.enterpriseCreditCode = unpacker.string(c.pointee.enterprise_credit_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.closed = c.pointee.closed != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListFourInOneProjectsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.enterprise_credit_code = packer.string(self.enterpriseCreditCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.closed = self.closed ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListFourInOneProjectsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A region with what lies in it; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var enterpriseCreditCode: CreditCode?
        public var occupationCode: OccupationCode?
        /// Only those that are closed.
        public var closed: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, enterpriseCreditCode: CreditCode?, occupationCode: OccupationCode?, closed: Bool, page: PageQuery) {
            self.regionCode = regionCode
            self.enterpriseCreditCode = enterpriseCreditCode
            self.occupationCode = occupationCode
            self.closed = closed
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("enterprise_credit_code", format: "CREDIT_CODE"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("closed"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let enterpriseCreditCode: CreditCode?? = check.optional(creditCode: self.enterpriseCreditCode, "enterprise_credit_code")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let closed: Bool? = self.closed
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let enterpriseCreditCode, let occupationCode, let closed, let page else { return nil }
        return Checked(regionCode: regionCode, enterpriseCreditCode: enterpriseCreditCode, occupationCode: occupationCode, closed: closed, page: page)
    }
}

public struct ListFourInOneProjectsResponse: Message {
    public var projects: [FourInOneProject] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(projects: [FourInOneProject] = [], nextPageToken: String = "") {
        self.projects = projects
        self.nextPageToken = nextPageToken
    }
}

extension ListFourInOneProjectsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListFourInOneProjectsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_four_in_one_projects_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListFourInOneProjectsResponse.self)
        self.projects = unpacker.messages(c.pointee.projects, c.pointee.n_projects)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListFourInOneProjectsResponse.self)
        c.pointee.projects = packer.messages(self.projects)
        c.pointee.n_projects = self.projects.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
