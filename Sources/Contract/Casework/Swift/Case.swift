// Written by Protos/generate.sh from liaoning/skills/casework/v1/case.proto. Do not edit.
// swift-format-ignore-file

internal import CCaseworkMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages
public import WireMessages

/// Where a case stands.
public enum CaseState: EnumValue {
    case unspecified
    case draft
    case filed
    case returned
    case examined
    case approved
    case refused
    case published
    case decided
    case appealed
    case withdrawn
    case voided
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CaseState] = [.unspecified, .draft, .filed, .returned, .examined, .approved, .refused, .published, .decided, .appealed, .withdrawn, .voided]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .draft
        case 2: self = .filed
        case 3: self = .returned
        case 4: self = .examined
        case 5: self = .approved
        case 6: self = .refused
        case 7: self = .published
        case 8: self = .decided
        case 9: self = .appealed
        case 10: self = .withdrawn
        case 11: self = .voided
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .draft: 1
        case .filed: 2
        case .returned: 3
        case .examined: 4
        case .approved: 5
        case .refused: 6
        case .published: 7
        case .decided: 8
        case .appealed: 9
        case .withdrawn: 10
        case .voided: 11
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CASE_STATE_UNSPECIFIED"
        case .draft: "CASE_STATE_DRAFT"
        case .filed: "CASE_STATE_FILED"
        case .returned: "CASE_STATE_RETURNED"
        case .examined: "CASE_STATE_EXAMINED"
        case .approved: "CASE_STATE_APPROVED"
        case .refused: "CASE_STATE_REFUSED"
        case .published: "CASE_STATE_PUBLISHED"
        case .decided: "CASE_STATE_DECIDED"
        case .appealed: "CASE_STATE_APPEALED"
        case .withdrawn: "CASE_STATE_WITHDRAWN"
        case .voided: "CASE_STATE_VOIDED"
        case .unrecognized: nil
        }
    }
}

/// What is done with a case.
public enum CaseAction: EnumValue {
    case unspecified
    case file
    case `return`
    case complete
    case examine
    case approve
    case refuse
    case publish
    case decide
    case appeal
    case grantAppeal
    case dismissAppeal
    case withdraw
    case void
    case pay
    case upholdObjection
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CaseAction] = [.unspecified, .file, .`return`, .complete, .examine, .approve, .refuse, .publish, .decide, .appeal, .grantAppeal, .dismissAppeal, .withdraw, .void, .pay, .upholdObjection]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .file
        case 2: self = .`return`
        case 3: self = .complete
        case 4: self = .examine
        case 5: self = .approve
        case 6: self = .refuse
        case 7: self = .publish
        case 8: self = .decide
        case 9: self = .appeal
        case 10: self = .grantAppeal
        case 11: self = .dismissAppeal
        case 12: self = .withdraw
        case 13: self = .void
        case 14: self = .pay
        case 15: self = .upholdObjection
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .file: 1
        case .`return`: 2
        case .complete: 3
        case .examine: 4
        case .approve: 5
        case .refuse: 6
        case .publish: 7
        case .decide: 8
        case .appeal: 9
        case .grantAppeal: 10
        case .dismissAppeal: 11
        case .withdraw: 12
        case .void: 13
        case .pay: 14
        case .upholdObjection: 15
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CASE_ACTION_UNSPECIFIED"
        case .file: "CASE_ACTION_FILE"
        case .`return`: "CASE_ACTION_RETURN"
        case .complete: "CASE_ACTION_COMPLETE"
        case .examine: "CASE_ACTION_EXAMINE"
        case .approve: "CASE_ACTION_APPROVE"
        case .refuse: "CASE_ACTION_REFUSE"
        case .publish: "CASE_ACTION_PUBLISH"
        case .decide: "CASE_ACTION_DECIDE"
        case .appeal: "CASE_ACTION_APPEAL"
        case .grantAppeal: "CASE_ACTION_GRANT_APPEAL"
        case .dismissAppeal: "CASE_ACTION_DISMISS_APPEAL"
        case .withdraw: "CASE_ACTION_WITHDRAW"
        case .void: "CASE_ACTION_VOID"
        case .pay: "CASE_ACTION_PAY"
        case .upholdObjection: "CASE_ACTION_UPHOLD_OBJECTION"
        case .unrecognized: nil
        }
    }
}

/// Why an account takes no step in a case.
public enum InterestKind: EnumValue {
    case unspecified
    /// 亲属.
    case kinship
    /// 任职: now or within the last years.
    case employment
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [InterestKind] = [.unspecified, .kinship, .employment]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .kinship
        case 2: self = .employment
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .kinship: 1
        case .employment: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "INTEREST_KIND_UNSPECIFIED"
        case .kinship: "INTEREST_KIND_KINSHIP"
        case .employment: "INTEREST_KIND_EMPLOYMENT"
        case .unrecognized: nil
        }
    }
}

/// A case.
public struct Case: Message {
    /// "cas_…".
    public var caseID: String = ""
    /// For example "catalog.institution".
    public var kind: String = ""
    /// In Chinese.
    public var kindName: String = ""
    /// Id of the record that it is about.
    public var subjectID: String = ""
    /// What it is about, in Chinese; without personal data.
    public var title: String = ""
    /// Six digits; "210000" for the province's own.
    public var regionCode: String = ""
    public var state: CaseState = .unspecified
    /// The organisation that filed it; empty when a person or an authority did.
    public var filerCreditCode: String = ""
    /// The person who filed it; empty when an organisation or an authority did.
    public var filerPersonID: String = ""
    /// By when the next step is due; empty when nothing is awaited.
    public var dueOn: String = ""
    /// First and last day of its publicity; empty before it.
    public var publishedFromOn: String = ""
    public var publishedToOn: String = ""
    /// Examinations in favour since it was filed or completed, and how many it takes.
    public var examinations: Int32 = 0
    public var examinationsNeeded: Int32 = 0
    /// The last day to appeal against its refusal; empty when there is none.
    public var appealUntilOn: String = ""
    /// Edition of the policy book that its last step was taken by.
    public var policyEdition: Int64 = 0
    public var filedAt: Timestamp? = nil
    /// Goes up with every step.
    public var revision: Int64 = 0
    /// What was done, oldest first. In lists empty.
    public var steps: [CaseStep] = []

    public init() {}

    public init(caseID: String = "", kind: String = "", kindName: String = "", subjectID: String = "", title: String = "", regionCode: String = "", state: CaseState = .unspecified, filerCreditCode: String = "", filerPersonID: String = "", dueOn: String = "", publishedFromOn: String = "", publishedToOn: String = "", examinations: Int32 = 0, examinationsNeeded: Int32 = 0, appealUntilOn: String = "", policyEdition: Int64 = 0, filedAt: Timestamp? = nil, revision: Int64 = 0, steps: [CaseStep] = []) {
        self.caseID = caseID
        self.kind = kind
        self.kindName = kindName
        self.subjectID = subjectID
        self.title = title
        self.regionCode = regionCode
        self.state = state
        self.filerCreditCode = filerCreditCode
        self.filerPersonID = filerPersonID
        self.dueOn = dueOn
        self.publishedFromOn = publishedFromOn
        self.publishedToOn = publishedToOn
        self.examinations = examinations
        self.examinationsNeeded = examinationsNeeded
        self.appealUntilOn = appealUntilOn
        self.policyEdition = policyEdition
        self.filedAt = filedAt
        self.revision = revision
        self.steps = steps
    }
}

extension Case {
    public static var protoName: String { "liaoning.skills.casework.v1.Case" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__case__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__Case.self)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.kind = unpacker.string(c.pointee.kind)
        self.kindName = unpacker.string(c.pointee.kind_name)
        self.subjectID = unpacker.string(c.pointee.subject_id)
        self.title = unpacker.string(c.pointee.title)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.filerCreditCode = unpacker.string(c.pointee.filer_credit_code)
        self.filerPersonID = unpacker.string(c.pointee.filer_person_id)
        self.dueOn = unpacker.string(c.pointee.due_on)
        self.publishedFromOn = unpacker.string(c.pointee.published_from_on)
        self.publishedToOn = unpacker.string(c.pointee.published_to_on)
        self.examinations = c.pointee.examinations
        self.examinationsNeeded = c.pointee.examinations_needed
        self.appealUntilOn = unpacker.string(c.pointee.appeal_until_on)
        self.policyEdition = c.pointee.policy_edition
        self.filedAt = unpacker.message(c.pointee.filed_at)
        self.revision = c.pointee.revision
        self.steps = unpacker.messages(c.pointee.steps, c.pointee.n_steps)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__Case.self)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.kind_name = packer.string(self.kindName)
        c.pointee.subject_id = packer.string(self.subjectID)
        c.pointee.title = packer.string(self.title)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.filer_credit_code = packer.string(self.filerCreditCode)
        c.pointee.filer_person_id = packer.string(self.filerPersonID)
        c.pointee.due_on = packer.string(self.dueOn)
        c.pointee.published_from_on = packer.string(self.publishedFromOn)
        c.pointee.published_to_on = packer.string(self.publishedToOn)
        c.pointee.examinations = self.examinations
        c.pointee.examinations_needed = self.examinationsNeeded
        c.pointee.appeal_until_on = packer.string(self.appealUntilOn)
        c.pointee.policy_edition = self.policyEdition
        c.pointee.filed_at = packer.message(self.filedAt)
        c.pointee.revision = self.revision
        c.pointee.steps = packer.messages(self.steps)
        c.pointee.n_steps = self.steps.count
    }
}

/// Something that was done with a case.
public struct CaseStep: Message {
    /// From 1.
    public var number: Int32 = 0
    public var action: CaseAction = .unspecified
    /// The account that did; empty for who filed the case, who need not know it.
    public var account: String = ""
    /// For example "ROLE_CITY_BUREAU".
    public var role: String = ""
    public var at: Timestamp? = nil
    /// Why; empty where no reason is asked for.
    public var reason: String = ""

    public init() {}

    public init(number: Int32 = 0, action: CaseAction = .unspecified, account: String = "", role: String = "", at: Timestamp? = nil, reason: String = "") {
        self.number = number
        self.action = action
        self.account = account
        self.role = role
        self.at = at
        self.reason = reason
    }
}

extension CaseStep {
    public static var protoName: String { "liaoning.skills.casework.v1.CaseStep" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__case_step__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CaseStep.self)
        self.number = c.pointee.number
        self.action = .init(rawValue: Int32(bitPattern: c.pointee.action.rawValue))
        self.account = unpacker.string(c.pointee.account)
        self.role = unpacker.string(c.pointee.role)
        self.at = unpacker.message(c.pointee.at)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CaseStep.self)
        c.pointee.number = self.number
        c.pointee.action.rawValue = UInt32(bitPattern: self.action.rawValue)
        c.pointee.account = packer.string(self.account)
        c.pointee.role = packer.string(self.role)
        c.pointee.at = packer.message(self.at)
        c.pointee.reason = packer.string(self.reason)
    }
}

public struct GetCaseRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var caseID: String = ""

    public init() {}

    public init(process: String = "", caseID: String = "") {
        self.process = process
        self.caseID = caseID
    }
}

extension GetCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.GetCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__get_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__GetCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.caseID = unpacker.string(c.pointee.case_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__GetCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.case_id = packer.string(self.caseID)
    }
}

extension GetCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var caseID: String

        public init(process: String, caseID: String) {
            self.process = process
            self.caseID = caseID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        guard let process, let caseID else { return nil }
        return Checked(process: process, caseID: caseID)
    }
}

public struct ListCasesRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    /// Only this kind; empty: all.
    public var kind: String = ""
    public var state: CaseState = .unspecified
    /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
    public var regionCode: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(process: String = "", kind: String = "", state: CaseState = .unspecified, regionCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.process = process
        self.kind = kind
        self.state = state
        self.regionCode = regionCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCasesRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ListCasesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_cases_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCasesRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.kind = unpacker.string(c.pointee.kind)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCasesRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListCasesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        /// Only this kind; empty: all.
        public var kind: String
        public var state: CaseState?
        /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
        public var regionCode: RegionCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(process: String, kind: String, state: CaseState?, regionCode: RegionCode?, page: PageQuery) {
            self.process = process
            self.kind = kind
            self.state = state
            self.regionCode = regionCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("kind", format: "RAW", length: 0...64),
            FieldRule("state"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let kind: String? = check.raw(self.kind, "kind", 0...64, required: false)
        let state: CaseState?? = check.optional(choice: self.state, "state")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let process, let kind, let state, let regionCode, let page else { return nil }
        return Checked(process: process, kind: kind, state: state, regionCode: regionCode, page: page)
    }
}

public struct ListCasesResponse: Message {
    public var cases: [Case] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(cases: [Case] = [], nextPageToken: String = "") {
        self.cases = cases
        self.nextPageToken = nextPageToken
    }
}

extension ListCasesResponse {
    public static var protoName: String { "liaoning.skills.casework.v1.ListCasesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_cases_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCasesResponse.self)
        self.cases = unpacker.messages(c.pointee.cases, c.pointee.n_cases)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCasesResponse.self)
        c.pointee.cases = packer.messages(self.cases)
        c.pointee.n_cases = self.cases.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ReturnCaseRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    /// The revision the caller has seen; 0: whatever it is.
    public var revision: Int64 = 0
    /// Why; told to who filed the case.
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", revision: Int64 = 0, reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.revision = revision
        self.reason = reason
    }
}

extension ReturnCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ReturnCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__return_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ReturnCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.revision = c.pointee.revision
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ReturnCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.revision = self.revision
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReturnCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        /// The revision the caller has seen; 0: whatever it is.
        public var revision: Int
        /// Why; told to who filed the case.
        public var reason: String

        public init(process: String, requestID: String, caseID: String, revision: Int, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.revision = revision
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("reason", required: true, format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: true)
        guard let process, let requestID, let caseID, let revision, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, revision: revision, reason: reason)
    }
}

public struct CompleteCaseRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    /// The revision the caller has seen; 0: whatever it is.
    public var revision: Int64 = 0
    /// For the record; may be empty.
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", revision: Int64 = 0, reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.revision = revision
        self.reason = reason
    }
}

extension CompleteCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.CompleteCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__complete_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CompleteCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.revision = c.pointee.revision
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CompleteCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.revision = self.revision
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CompleteCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        /// The revision the caller has seen; 0: whatever it is.
        public var revision: Int
        /// For the record; may be empty.
        public var reason: String

        public init(process: String, requestID: String, caseID: String, revision: Int, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.revision = revision
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("reason", format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: false)
        guard let process, let requestID, let caseID, let revision, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, revision: revision, reason: reason)
    }
}

public struct ExamineCaseRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    /// The revision the caller has seen; 0: whatever it is.
    public var revision: Int64 = 0
    /// For the record; may be empty.
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", revision: Int64 = 0, reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.revision = revision
        self.reason = reason
    }
}

extension ExamineCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ExamineCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__examine_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ExamineCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.revision = c.pointee.revision
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ExamineCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.revision = self.revision
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ExamineCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        /// The revision the caller has seen; 0: whatever it is.
        public var revision: Int
        /// For the record; may be empty.
        public var reason: String

        public init(process: String, requestID: String, caseID: String, revision: Int, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.revision = revision
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("reason", format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: false)
        guard let process, let requestID, let caseID, let revision, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, revision: revision, reason: reason)
    }
}

public struct ApproveCaseRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    /// The revision the caller has seen; 0: whatever it is.
    public var revision: Int64 = 0
    /// For the record; may be empty.
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", revision: Int64 = 0, reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.revision = revision
        self.reason = reason
    }
}

extension ApproveCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ApproveCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__approve_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ApproveCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.revision = c.pointee.revision
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ApproveCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.revision = self.revision
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ApproveCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        /// The revision the caller has seen; 0: whatever it is.
        public var revision: Int
        /// For the record; may be empty.
        public var reason: String

        public init(process: String, requestID: String, caseID: String, revision: Int, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.revision = revision
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("reason", format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: false)
        guard let process, let requestID, let caseID, let revision, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, revision: revision, reason: reason)
    }
}

public struct RefuseCaseRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    /// The revision the caller has seen; 0: whatever it is.
    public var revision: Int64 = 0
    /// Why; told to who filed the case.
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", revision: Int64 = 0, reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.revision = revision
        self.reason = reason
    }
}

extension RefuseCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.RefuseCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__refuse_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__RefuseCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.revision = c.pointee.revision
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__RefuseCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.revision = self.revision
        c.pointee.reason = packer.string(self.reason)
    }
}

extension RefuseCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        /// The revision the caller has seen; 0: whatever it is.
        public var revision: Int
        /// Why; told to who filed the case.
        public var reason: String

        public init(process: String, requestID: String, caseID: String, revision: Int, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.revision = revision
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("reason", required: true, format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: true)
        guard let process, let requestID, let caseID, let revision, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, revision: revision, reason: reason)
    }
}

public struct PublishCaseRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    /// The revision the caller has seen; 0: whatever it is.
    public var revision: Int64 = 0
    /// For the record; may be empty.
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", revision: Int64 = 0, reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.revision = revision
        self.reason = reason
    }
}

extension PublishCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.PublishCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__publish_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__PublishCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.revision = c.pointee.revision
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__PublishCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.revision = self.revision
        c.pointee.reason = packer.string(self.reason)
    }
}

extension PublishCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        /// The revision the caller has seen; 0: whatever it is.
        public var revision: Int
        /// For the record; may be empty.
        public var reason: String

        public init(process: String, requestID: String, caseID: String, revision: Int, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.revision = revision
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("reason", format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: false)
        guard let process, let requestID, let caseID, let revision, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, revision: revision, reason: reason)
    }
}

public struct DecideCaseRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    /// The revision the caller has seen; 0: whatever it is.
    public var revision: Int64 = 0
    /// For the record; may be empty.
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", revision: Int64 = 0, reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.revision = revision
        self.reason = reason
    }
}

extension DecideCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.DecideCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__decide_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecideCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.revision = c.pointee.revision
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecideCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.revision = self.revision
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DecideCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        /// The revision the caller has seen; 0: whatever it is.
        public var revision: Int
        /// For the record; may be empty.
        public var reason: String

        public init(process: String, requestID: String, caseID: String, revision: Int, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.revision = revision
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("reason", format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: false)
        guard let process, let requestID, let caseID, let revision, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, revision: revision, reason: reason)
    }
}

public struct WithdrawCaseRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    /// The revision the caller has seen; 0: whatever it is.
    public var revision: Int64 = 0
    /// Why; told to who filed the case.
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", revision: Int64 = 0, reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.revision = revision
        self.reason = reason
    }
}

extension WithdrawCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.WithdrawCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__withdraw_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__WithdrawCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.revision = c.pointee.revision
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__WithdrawCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.revision = self.revision
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        /// The revision the caller has seen; 0: whatever it is.
        public var revision: Int
        /// Why; told to who filed the case.
        public var reason: String

        public init(process: String, requestID: String, caseID: String, revision: Int, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.revision = revision
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("reason", required: true, format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: true)
        guard let process, let requestID, let caseID, let revision, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, revision: revision, reason: reason)
    }
}

public struct VoidCaseRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    /// The revision the caller has seen; 0: whatever it is.
    public var revision: Int64 = 0
    /// Why; told to who filed the case.
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", revision: Int64 = 0, reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.revision = revision
        self.reason = reason
    }
}

extension VoidCaseRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.VoidCaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__void_case_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__VoidCaseRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.revision = c.pointee.revision
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__VoidCaseRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.revision = self.revision
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidCaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        /// The revision the caller has seen; 0: whatever it is.
        public var revision: Int
        /// Why; told to who filed the case.
        public var reason: String

        public init(process: String, requestID: String, caseID: String, revision: Int, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.revision = revision
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("reason", required: true, format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: true)
        guard let process, let requestID, let caseID, let revision, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, revision: revision, reason: reason)
    }
}

public struct ReplayDecisionRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var caseID: String = ""

    public init() {}

    public init(process: String = "", caseID: String = "") {
        self.process = process
        self.caseID = caseID
    }
}

extension ReplayDecisionRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ReplayDecisionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__replay_decision_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ReplayDecisionRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.caseID = unpacker.string(c.pointee.case_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ReplayDecisionRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.case_id = packer.string(self.caseID)
    }
}

extension ReplayDecisionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var caseID: String

        public init(process: String, caseID: String) {
            self.process = process
            self.caseID = caseID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        guard let process, let caseID else { return nil }
        return Checked(process: process, caseID: caseID)
    }
}

/// A decision, and what becomes of it when it is computed again.
public struct DecisionReplay: Message {
    public var caseID: String = ""
    /// The step it was taken by.
    public var action: CaseAction = .unspecified
    public var decidedOn: String = ""
    /// The edition of the policy book it was decided by.
    public var policyEdition: Int64 = 0
    /// What it was decided by.
    public var facts: [DecisionFact] = []
    public var figures: [DecisionFigure] = []
    /// What came out.
    public var outcome: DecisionOutcome? = nil
    /// Whether the same comes out of the same facts and figures.
    public var comesOutSame: Bool = false
    /// The edition of today, and what it would be by it.
    public var editionToday: Int64 = 0
    public var outcomeToday: DecisionOutcome? = nil

    public init() {}

    public init(caseID: String = "", action: CaseAction = .unspecified, decidedOn: String = "", policyEdition: Int64 = 0, facts: [DecisionFact] = [], figures: [DecisionFigure] = [], outcome: DecisionOutcome? = nil, comesOutSame: Bool = false, editionToday: Int64 = 0, outcomeToday: DecisionOutcome? = nil) {
        self.caseID = caseID
        self.action = action
        self.decidedOn = decidedOn
        self.policyEdition = policyEdition
        self.facts = facts
        self.figures = figures
        self.outcome = outcome
        self.comesOutSame = comesOutSame
        self.editionToday = editionToday
        self.outcomeToday = outcomeToday
    }
}

extension DecisionReplay {
    public static var protoName: String { "liaoning.skills.casework.v1.DecisionReplay" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__decision_replay__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecisionReplay.self)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.action = .init(rawValue: Int32(bitPattern: c.pointee.action.rawValue))
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.policyEdition = c.pointee.policy_edition
        self.facts = unpacker.messages(c.pointee.facts, c.pointee.n_facts)
        self.figures = unpacker.messages(c.pointee.figures, c.pointee.n_figures)
        self.outcome = unpacker.message(c.pointee.outcome)
        self.comesOutSame = c.pointee.comes_out_same != 0
        self.editionToday = c.pointee.edition_today
        self.outcomeToday = unpacker.message(c.pointee.outcome_today)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecisionReplay.self)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.action.rawValue = UInt32(bitPattern: self.action.rawValue)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.policy_edition = self.policyEdition
        c.pointee.facts = packer.messages(self.facts)
        c.pointee.n_facts = self.facts.count
        c.pointee.figures = packer.messages(self.figures)
        c.pointee.n_figures = self.figures.count
        c.pointee.outcome = packer.message(self.outcome)
        c.pointee.comes_out_same = self.comesOutSame ? 1 : 0
        c.pointee.edition_today = self.editionToday
        c.pointee.outcome_today = packer.message(self.outcomeToday)
    }
}

/// A fact that a decision rests on.
public struct DecisionFact: Message {
    public var name: String = ""
    public var value: String = ""

    public init() {}

    public init(name: String = "", value: String = "") {
        self.name = name
        self.value = value
    }
}

extension DecisionFact {
    public static var protoName: String { "liaoning.skills.casework.v1.DecisionFact" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__decision_fact__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecisionFact.self)
        self.name = unpacker.string(c.pointee.name)
        self.value = unpacker.string(c.pointee.value)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecisionFact.self)
        c.pointee.name = packer.string(self.name)
        c.pointee.value = packer.string(self.value)
    }
}

/// A figure of the policy book that a decision rests on.
public struct DecisionFigure: Message {
    public var key: String = ""
    public var value: String = ""
    public var unit: String = ""
    public var source: String = ""

    public init() {}

    public init(key: String = "", value: String = "", unit: String = "", source: String = "") {
        self.key = key
        self.value = value
        self.unit = unit
        self.source = source
    }
}

extension DecisionFigure {
    public static var protoName: String { "liaoning.skills.casework.v1.DecisionFigure" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__decision_figure__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecisionFigure.self)
        self.key = unpacker.string(c.pointee.key)
        self.value = unpacker.string(c.pointee.value)
        self.unit = unpacker.string(c.pointee.unit)
        self.source = unpacker.string(c.pointee.source)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecisionFigure.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.value = packer.string(self.value)
        c.pointee.unit = packer.string(self.unit)
        c.pointee.source = packer.string(self.source)
    }
}

/// What comes out of facts and figures.
public struct DecisionOutcome: Message {
    /// Empty when refused.
    public var result: String = ""
    /// Every reason against; empty when there is none.
    public var refusals: [Refusal] = []

    public init() {}

    public init(result: String = "", refusals: [Refusal] = []) {
        self.result = result
        self.refusals = refusals
    }
}

extension DecisionOutcome {
    public static var protoName: String { "liaoning.skills.casework.v1.DecisionOutcome" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__decision_outcome__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecisionOutcome.self)
        self.result = unpacker.string(c.pointee.result)
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DecisionOutcome.self)
        c.pointee.result = packer.string(self.result)
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
    }
}

public struct DeclareInterestRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var kind: InterestKind = .unspecified
    /// The organisation; empty when person_id is given.
    public var creditCode: String = ""
    /// The person; empty when credit_code is given.
    public var personID: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", kind: InterestKind = .unspecified, creditCode: String = "", personID: String = "") {
        self.process = process
        self.requestID = requestID
        self.kind = kind
        self.creditCode = creditCode
        self.personID = personID
    }
}

extension DeclareInterestRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.DeclareInterestRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__declare_interest_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DeclareInterestRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DeclareInterestRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension DeclareInterestRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var kind: InterestKind
        /// The organisation; empty when person_id is given.
        public var creditCode: CreditCode?
        /// The person; empty when credit_code is given.
        public var personID: String

        public init(process: String, requestID: String, kind: InterestKind, creditCode: CreditCode?, personID: String) {
            self.process = process
            self.requestID = requestID
            self.kind = kind
            self.creditCode = creditCode
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("kind", required: true),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("person_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let kind: InterestKind? = check.choice(self.kind, "kind", required: true)
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        guard let process, let requestID, let kind, let creditCode, let personID else { return nil }
        return Checked(process: process, requestID: requestID, kind: kind, creditCode: creditCode, personID: personID)
    }
}

public struct DeclaredInterest: Message {
    public var interestID: String = ""
    public var kind: InterestKind = .unspecified
    public var creditCode: String = ""
    public var personID: String = ""
    public var declaredOn: String = ""

    public init() {}

    public init(interestID: String = "", kind: InterestKind = .unspecified, creditCode: String = "", personID: String = "", declaredOn: String = "") {
        self.interestID = interestID
        self.kind = kind
        self.creditCode = creditCode
        self.personID = personID
        self.declaredOn = declaredOn
    }
}

extension DeclaredInterest {
    public static var protoName: String { "liaoning.skills.casework.v1.DeclaredInterest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__declared_interest__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DeclaredInterest.self)
        self.interestID = unpacker.string(c.pointee.interest_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.personID = unpacker.string(c.pointee.person_id)
        self.declaredOn = unpacker.string(c.pointee.declared_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DeclaredInterest.self)
        c.pointee.interest_id = packer.string(self.interestID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.declared_on = packer.string(self.declaredOn)
    }
}
