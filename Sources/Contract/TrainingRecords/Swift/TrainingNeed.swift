// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_need.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// A need. Without the person it is also the payload of the changes "training_need.registered" and ".withdrawn".
public struct TrainingNeed: Message {
    /// "tnd_…".
    public var needID: String = ""
    public var personID: String = ""
    public var workerGroup: WorkerGroup = .unspecified
    public var occupationCode: String = ""
    /// Where they want to be trained: a city or county.
    public var regionCode: String = ""
    public var registeredAt: Timestamp? = nil
    /// Why it was withdrawn; empty while it stands.
    public var withdrawReason: String = ""
    /// A class of the occupation that the person took a seat in since; empty while the need is unmet.
    public var metByClassID: String = ""

    public init() {}

    public init(needID: String = "", personID: String = "", workerGroup: WorkerGroup = .unspecified, occupationCode: String = "", regionCode: String = "", registeredAt: Timestamp? = nil, withdrawReason: String = "", metByClassID: String = "") {
        self.needID = needID
        self.personID = personID
        self.workerGroup = workerGroup
        self.occupationCode = occupationCode
        self.regionCode = regionCode
        self.registeredAt = registeredAt
        self.withdrawReason = withdrawReason
        self.metByClassID = metByClassID
    }
}

extension TrainingNeed {
    public static var protoName: String { "liaoning.skills.training_records.v1.TrainingNeed" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__training_need__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingNeed.self)
        self.needID = unpacker.string(c.pointee.need_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.registeredAt = unpacker.message(c.pointee.registered_at)
        self.withdrawReason = unpacker.string(c.pointee.withdraw_reason)
        self.metByClassID = unpacker.string(c.pointee.met_by_class_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingNeed.self)
        c.pointee.need_id = packer.string(self.needID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.registered_at = packer.message(self.registeredAt)
        c.pointee.withdraw_reason = packer.string(self.withdrawReason)
        c.pointee.met_by_class_id = packer.string(self.metByClassID)
    }
}

public struct RegisterTrainingNeedRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var personID: String = ""
    public var occupationCode: String = ""
    /// A city or county.
    public var regionCode: String = ""
    /// A group of the person's that holds today.
    public var workerGroup: WorkerGroup = .unspecified

    public init() {}

    public init(requestID: String = "", personID: String = "", occupationCode: String = "", regionCode: String = "", workerGroup: WorkerGroup = .unspecified) {
        self.requestID = requestID
        self.personID = personID
        self.occupationCode = occupationCode
        self.regionCode = regionCode
        self.workerGroup = workerGroup
    }
}

extension RegisterTrainingNeedRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RegisterTrainingNeedRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__register_training_need_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RegisterTrainingNeedRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RegisterTrainingNeedRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
    }
}

extension RegisterTrainingNeedRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var personID: String
        public var occupationCode: OccupationCode
        /// A city or county.
        public var regionCode: RegionCode
        /// A group of the person's that holds today.
        public var workerGroup: WorkerGroup

        public init(requestID: String, personID: String, occupationCode: OccupationCode, regionCode: RegionCode, workerGroup: WorkerGroup) {
            self.requestID = requestID
            self.personID = personID
            self.occupationCode = occupationCode
            self.regionCode = regionCode
            self.workerGroup = workerGroup
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("region_code", required: true, format: "PLACE"),
            FieldRule("worker_group", required: true),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let regionCode: RegionCode? = check.place(self.regionCode, "region_code", required: true)
        let workerGroup: WorkerGroup? = check.choice(self.workerGroup, "worker_group", required: true)
        guard let requestID, let personID, let occupationCode, let regionCode, let workerGroup else { return nil }
        return Checked(requestID: requestID, personID: personID, occupationCode: occupationCode, regionCode: regionCode, workerGroup: workerGroup)
    }
}

public struct WithdrawTrainingNeedRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var needID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", needID: String = "", reason: String = "") {
        self.requestID = requestID
        self.needID = needID
        self.reason = reason
    }
}

extension WithdrawTrainingNeedRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.WithdrawTrainingNeedRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__withdraw_training_need_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__WithdrawTrainingNeedRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.needID = unpacker.string(c.pointee.need_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__WithdrawTrainingNeedRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.need_id = packer.string(self.needID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawTrainingNeedRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var needID: String
        public var reason: String

        public init(requestID: String, needID: String, reason: String) {
            self.requestID = requestID
            self.needID = needID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("need_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let needID: String? = check.recordID(self.needID, "need_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let needID, let reason else { return nil }
        return Checked(requestID: requestID, needID: needID, reason: reason)
    }
}

public struct ListTrainingNeedsRequest: Message {
    /// A region with what lies in it; the province or empty: everywhere the caller may see.
    public var regionCode: String = ""
    public var occupationCode: String = ""
    public var workerGroup: WorkerGroup = .unspecified
    /// Only those that stand and are not met.
    public var unmet: Bool = false
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", occupationCode: String = "", workerGroup: WorkerGroup = .unspecified, unmet: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.workerGroup = workerGroup
        self.unmet = unmet
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTrainingNeedsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListTrainingNeedsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_training_needs_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingNeedsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.unmet = c.pointee.unmet != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingNeedsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.unmet = self.unmet ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListTrainingNeedsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A region with what lies in it; the province or empty: everywhere the caller may see.
        public var regionCode: RegionCode?
        public var occupationCode: OccupationCode?
        public var workerGroup: WorkerGroup?
        /// Only those that stand and are not met.
        public var unmet: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, occupationCode: OccupationCode?, workerGroup: WorkerGroup?, unmet: Bool, page: PageQuery) {
            self.regionCode = regionCode
            self.occupationCode = occupationCode
            self.workerGroup = workerGroup
            self.unmet = unmet
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("worker_group"),
            FieldRule("unmet"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let workerGroup: WorkerGroup?? = check.optional(choice: self.workerGroup, "worker_group")
        let unmet: Bool? = self.unmet
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let occupationCode, let workerGroup, let unmet, let page else { return nil }
        return Checked(regionCode: regionCode, occupationCode: occupationCode, workerGroup: workerGroup, unmet: unmet, page: page)
    }
}

public struct ListTrainingNeedsResponse: Message {
    public var needs: [TrainingNeed] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(needs: [TrainingNeed] = [], nextPageToken: String = "") {
        self.needs = needs
        self.nextPageToken = nextPageToken
    }
}

extension ListTrainingNeedsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListTrainingNeedsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_training_needs_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingNeedsResponse.self)
        self.needs = unpacker.messages(c.pointee.needs, c.pointee.n_needs)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingNeedsResponse.self)
        c.pointee.needs = packer.messages(self.needs)
        c.pointee.n_needs = self.needs.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct CountFittingNeedsRequest: Message {
    public var projectID: String = ""

    public init() {}

    public init(projectID: String = "") {
        self.projectID = projectID
    }
}

extension CountFittingNeedsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CountFittingNeedsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__count_fitting_needs_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CountFittingNeedsRequest.self)
        self.projectID = unpacker.string(c.pointee.project_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CountFittingNeedsRequest.self)
        c.pointee.project_id = packer.string(self.projectID)
    }
}

extension CountFittingNeedsRequest: CheckedMessage {
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

public struct FittingNeeds: Message {
    /// A city or county.
    public var regionCode: String = ""
    public var persons: Int32 = 0

    public init() {}

    public init(regionCode: String = "", persons: Int32 = 0) {
        self.regionCode = regionCode
        self.persons = persons
    }
}

extension FittingNeeds {
    public static var protoName: String { "liaoning.skills.training_records.v1.FittingNeeds" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__fitting_needs__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FittingNeeds.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.persons = c.pointee.persons
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FittingNeeds.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.persons = self.persons
    }
}

public struct CountFittingNeedsResponse: Message {
    public var occupationCode: String = ""
    public var needs: [FittingNeeds] = []
    public var persons: Int32 = 0

    public init() {}

    public init(occupationCode: String = "", needs: [FittingNeeds] = [], persons: Int32 = 0) {
        self.occupationCode = occupationCode
        self.needs = needs
        self.persons = persons
    }
}

extension CountFittingNeedsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.CountFittingNeedsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__count_fitting_needs_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CountFittingNeedsResponse.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.needs = unpacker.messages(c.pointee.needs, c.pointee.n_needs)
        self.persons = c.pointee.persons
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CountFittingNeedsResponse.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.needs = packer.messages(self.needs)
        c.pointee.n_needs = self.needs.count
        c.pointee.persons = self.persons
    }
}

public struct PushTrainingNeedsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var regionCode: String = ""
    public var occupationCode: String = ""

    public init() {}

    public init(requestID: String = "", regionCode: String = "", occupationCode: String = "") {
        self.requestID = requestID
        self.regionCode = regionCode
        self.occupationCode = occupationCode
    }
}

extension PushTrainingNeedsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.PushTrainingNeedsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__push_training_needs_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PushTrainingNeedsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PushTrainingNeedsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
    }
}

extension PushTrainingNeedsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var regionCode: RegionCode
        public var occupationCode: OccupationCode

        public init(requestID: String, regionCode: RegionCode, occupationCode: OccupationCode) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.occupationCode = occupationCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        guard let requestID, let regionCode, let occupationCode else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, occupationCode: occupationCode)
    }
}

/// What was pushed to whom. Also the payload of the change "training_need.pushed".
public struct TrainingNeedPush: Message {
    public var regionCode: String = ""
    public var occupationCode: String = ""
    public var persons: Int32 = 0
    public var institutionCreditCodes: [String] = []

    public init() {}

    public init(regionCode: String = "", occupationCode: String = "", persons: Int32 = 0, institutionCreditCodes: [String] = []) {
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.persons = persons
        self.institutionCreditCodes = institutionCreditCodes
    }
}

extension TrainingNeedPush {
    public static var protoName: String { "liaoning.skills.training_records.v1.TrainingNeedPush" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__training_need_push__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingNeedPush.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.persons = c.pointee.persons
        self.institutionCreditCodes = unpacker.strings(c.pointee.institution_credit_codes, c.pointee.n_institution_credit_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingNeedPush.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.persons = self.persons
        c.pointee.institution_credit_codes = packer.strings(self.institutionCreditCodes)
        c.pointee.n_institution_credit_codes = self.institutionCreditCodes.count
    }
}

public struct InviteToClassRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""

    public init() {}

    public init(requestID: String = "", classID: String = "") {
        self.requestID = requestID
        self.classID = classID
    }
}

extension InviteToClassRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.InviteToClassRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__invite_to_class_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InviteToClassRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InviteToClassRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
    }
}

extension InviteToClassRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String

        public init(requestID: String, classID: String) {
            self.requestID = requestID
            self.classID = classID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        guard let requestID, let classID else { return nil }
        return Checked(requestID: requestID, classID: classID)
    }
}

/// Also the payload of the change "training_need.invited".
public struct InviteToClassResponse: Message {
    public var classID: String = ""
    /// People who were told now.
    public var invited: Int32 = 0
    /// People who had been told of the class before.
    public var invitedBefore: Int32 = 0

    public init() {}

    public init(classID: String = "", invited: Int32 = 0, invitedBefore: Int32 = 0) {
        self.classID = classID
        self.invited = invited
        self.invitedBefore = invitedBefore
    }
}

extension InviteToClassResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.InviteToClassResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__invite_to_class_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InviteToClassResponse.self)
        self.classID = unpacker.string(c.pointee.class_id)
        self.invited = c.pointee.invited
        self.invitedBefore = c.pointee.invited_before
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InviteToClassResponse.self)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.invited = self.invited
        c.pointee.invited_before = self.invitedBefore
    }
}
