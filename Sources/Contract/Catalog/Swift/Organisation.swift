// Written by Protos/generate.sh from liaoning/skills/catalog/v1/organisation.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Where an organisation stands.
public enum OrganisationState: EnumValue {
    case unspecified
    case active
    /// It takes part in nothing new for the time being.
    case suspended
    case closed
    /// Another one took its place.
    case merged
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [OrganisationState] = [.unspecified, .active, .suspended, .closed, .merged]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .active
        case 2: self = .suspended
        case 3: self = .closed
        case 4: self = .merged
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .active: 1
        case .suspended: 2
        case .closed: 3
        case .merged: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ORGANISATION_STATE_UNSPECIFIED"
        case .active: "ORGANISATION_STATE_ACTIVE"
        case .suspended: "ORGANISATION_STATE_SUSPENDED"
        case .closed: "ORGANISATION_STATE_CLOSED"
        case .merged: "ORGANISATION_STATE_MERGED"
        case .unrecognized: nil
        }
    }
}

/// A part an organisation plays; most have one, an enterprise often several.
public enum OrganisationRole: EnumValue {
    case unspecified
    /// 企业
    case enterprise
    /// 产业链链主企业. Only together with ENTERPRISE, as the next two.
    case chainLeader
    /// 行业龙头企业
    case leadingEnterprise
    /// 专精特新中小企业
    case specialisedEnterprise
    /// 链内成员单位. Only together with what a member of a chain can be: an enterprise, school, university, training institution,
    /// evaluation organisation, HR agency or employment service.
    case chainMember
    /// 技工学校. At most one of this and the next two.
    case technicalSchool
    /// 高级技工学校
    case seniorTechnicalSchool
    /// 技师学院
    case technicianCollege
    /// 职业院校
    case vocationalCollege
    /// 高等学校
    case university
    /// 民办职业培训机构
    case trainingInstitution
    /// 评价机构
    case evaluationOrganisation
    /// 行业协会
    case industryAssociation
    /// 人力资源服务机构
    case hrAgency
    /// 公共就业服务机构
    case employmentService
    /// 科研院所
    case researchInstitute
    /// 跨企业培训中心
    case crossEnterpriseCentre
    /// 特殊教育院校
    case specialEducationSchool
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [OrganisationRole] = [.unspecified, .enterprise, .chainLeader, .leadingEnterprise, .specialisedEnterprise, .chainMember, .technicalSchool, .seniorTechnicalSchool, .technicianCollege, .vocationalCollege, .university, .trainingInstitution, .evaluationOrganisation, .industryAssociation, .hrAgency, .employmentService, .researchInstitute, .crossEnterpriseCentre, .specialEducationSchool]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .enterprise
        case 2: self = .chainLeader
        case 3: self = .leadingEnterprise
        case 4: self = .specialisedEnterprise
        case 5: self = .chainMember
        case 6: self = .technicalSchool
        case 7: self = .seniorTechnicalSchool
        case 8: self = .technicianCollege
        case 9: self = .vocationalCollege
        case 10: self = .university
        case 11: self = .trainingInstitution
        case 12: self = .evaluationOrganisation
        case 13: self = .industryAssociation
        case 14: self = .hrAgency
        case 15: self = .employmentService
        case 16: self = .researchInstitute
        case 17: self = .crossEnterpriseCentre
        case 18: self = .specialEducationSchool
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .enterprise: 1
        case .chainLeader: 2
        case .leadingEnterprise: 3
        case .specialisedEnterprise: 4
        case .chainMember: 5
        case .technicalSchool: 6
        case .seniorTechnicalSchool: 7
        case .technicianCollege: 8
        case .vocationalCollege: 9
        case .university: 10
        case .trainingInstitution: 11
        case .evaluationOrganisation: 12
        case .industryAssociation: 13
        case .hrAgency: 14
        case .employmentService: 15
        case .researchInstitute: 16
        case .crossEnterpriseCentre: 17
        case .specialEducationSchool: 18
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ORGANISATION_ROLE_UNSPECIFIED"
        case .enterprise: "ORGANISATION_ROLE_ENTERPRISE"
        case .chainLeader: "ORGANISATION_ROLE_CHAIN_LEADER"
        case .leadingEnterprise: "ORGANISATION_ROLE_LEADING_ENTERPRISE"
        case .specialisedEnterprise: "ORGANISATION_ROLE_SPECIALISED_ENTERPRISE"
        case .chainMember: "ORGANISATION_ROLE_CHAIN_MEMBER"
        case .technicalSchool: "ORGANISATION_ROLE_TECHNICAL_SCHOOL"
        case .seniorTechnicalSchool: "ORGANISATION_ROLE_SENIOR_TECHNICAL_SCHOOL"
        case .technicianCollege: "ORGANISATION_ROLE_TECHNICIAN_COLLEGE"
        case .vocationalCollege: "ORGANISATION_ROLE_VOCATIONAL_COLLEGE"
        case .university: "ORGANISATION_ROLE_UNIVERSITY"
        case .trainingInstitution: "ORGANISATION_ROLE_TRAINING_INSTITUTION"
        case .evaluationOrganisation: "ORGANISATION_ROLE_EVALUATION_ORGANISATION"
        case .industryAssociation: "ORGANISATION_ROLE_INDUSTRY_ASSOCIATION"
        case .hrAgency: "ORGANISATION_ROLE_HR_AGENCY"
        case .employmentService: "ORGANISATION_ROLE_EMPLOYMENT_SERVICE"
        case .researchInstitute: "ORGANISATION_ROLE_RESEARCH_INSTITUTE"
        case .crossEnterpriseCentre: "ORGANISATION_ROLE_CROSS_ENTERPRISE_CENTRE"
        case .specialEducationSchool: "ORGANISATION_ROLE_SPECIAL_EDUCATION_SCHOOL"
        case .unrecognized: nil
        }
    }
}

public struct Organisation: Message {
    /// 18 characters, GB 32100-2015. The organisation's id everywhere.
    public var creditCode: String = ""
    public var name: String = ""
    /// City or county where it is registered.
    public var regionCode: String = ""
    /// At least one, ascending.
    public var roles: [OrganisationRole] = []
    /// Civil day.
    public var registeredOn: String = ""
    /// Civil day of the last change.
    public var updatedOn: String = ""
    /// 1 at first, one more with each change.
    public var revision: Int64 = 0
    public var state: OrganisationState = .unspecified
    /// Civil day since when; empty: since its registration.
    public var stateSince: String = ""
    public var stateReason: String = ""
    /// Of one that was merged: which took its place.
    public var successorCreditCode: String = ""

    public init() {}

    public init(creditCode: String = "", name: String = "", regionCode: String = "", roles: [OrganisationRole] = [], registeredOn: String = "", updatedOn: String = "", revision: Int64 = 0, state: OrganisationState = .unspecified, stateSince: String = "", stateReason: String = "", successorCreditCode: String = "") {
        self.creditCode = creditCode
        self.name = name
        self.regionCode = regionCode
        self.roles = roles
        self.registeredOn = registeredOn
        self.updatedOn = updatedOn
        self.revision = revision
        self.state = state
        self.stateSince = stateSince
        self.stateReason = stateReason
        self.successorCreditCode = successorCreditCode
    }
}

extension Organisation {
    public static var protoName: String { "liaoning.skills.catalog.v1.Organisation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__organisation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Organisation.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.roles = unpacker.enums(c.pointee.roles, c.pointee.n_roles)
        self.registeredOn = unpacker.string(c.pointee.registered_on)
        self.updatedOn = unpacker.string(c.pointee.updated_on)
        self.revision = c.pointee.revision
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.stateSince = unpacker.string(c.pointee.state_since)
        self.stateReason = unpacker.string(c.pointee.state_reason)
        self.successorCreditCode = unpacker.string(c.pointee.successor_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Organisation.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.roles = packer.enums(self.roles)
        c.pointee.n_roles = self.roles.count
        c.pointee.registered_on = packer.string(self.registeredOn)
        c.pointee.updated_on = packer.string(self.updatedOn)
        c.pointee.revision = self.revision
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.state_since = packer.string(self.stateSince)
        c.pointee.state_reason = packer.string(self.stateReason)
        c.pointee.successor_credit_code = packer.string(self.successorCreditCode)
    }
}

public struct RegisterOrganisationRequest: Message, IdempotentRequest {
    public var creditCode: String = ""
    public var name: String = ""
    /// Not the province.
    public var regionCode: String = ""
    /// At least one, each once.
    public var roles: [OrganisationRole] = []
    /// Same id, same answer.
    public var requestID: String = ""

    public init() {}

    public init(creditCode: String = "", name: String = "", regionCode: String = "", roles: [OrganisationRole] = [], requestID: String = "") {
        self.creditCode = creditCode
        self.name = name
        self.regionCode = regionCode
        self.roles = roles
        self.requestID = requestID
    }
}

extension RegisterOrganisationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.RegisterOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__register_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RegisterOrganisationRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.roles = unpacker.enums(c.pointee.roles, c.pointee.n_roles)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RegisterOrganisationRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.roles = packer.enums(self.roles)
        c.pointee.n_roles = self.roles.count
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension RegisterOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var creditCode: CreditCode
        public var name: String
        /// Not the province.
        public var regionCode: RegionCode
        /// At least one, each once.
        public var roles: [OrganisationRole]
        /// Same id, same answer.
        public var requestID: String

        public init(creditCode: CreditCode, name: String, regionCode: RegionCode, roles: [OrganisationRole], requestID: String) {
            self.creditCode = creditCode
            self.name = name
            self.regionCode = regionCode
            self.roles = roles
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("name", required: true, format: "REMARK", length: 2...100),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("roles", items: 0...18),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let name: String? = check.remark(self.name, "name", 2...100, required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let roles: [OrganisationRole]? = check.list(self.roles, "roles", 0...18) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let creditCode, let name, let regionCode, let roles, let requestID else { return nil }
        return Checked(creditCode: creditCode, name: name, regionCode: regionCode, roles: roles, requestID: requestID)
    }
}

public struct GetOrganisationRequest: Message {
    public var creditCode: String = ""

    public init() {}

    public init(creditCode: String = "") {
        self.creditCode = creditCode
    }
}

extension GetOrganisationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetOrganisationRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetOrganisationRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
    }
}

extension GetOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var creditCode: CreditCode

        public init(creditCode: CreditCode) {
            self.creditCode = creditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        guard let creditCode else { return nil }
        return Checked(creditCode: creditCode)
    }
}

public struct ListOrganisationsRequest: Message {
    /// Only those registered in this city or county; the province or empty: everywhere.
    public var regionCode: String = ""
    /// Only those that play this part.
    public var role: OrganisationRole = .unspecified
    /// Beginning of the name.
    public var namePrefix: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// A part of its name, or of one that it had before.
    public var namePart: String = ""
    public var state: OrganisationState = .unspecified

    public init() {}

    public init(regionCode: String = "", role: OrganisationRole = .unspecified, namePrefix: String = "", pageSize: Int32 = 0, pageToken: String = "", namePart: String = "", state: OrganisationState = .unspecified) {
        self.regionCode = regionCode
        self.role = role
        self.namePrefix = namePrefix
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.namePart = namePart
        self.state = state
    }
}

extension ListOrganisationsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListOrganisationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_organisations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOrganisationsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.role = .init(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
        self.namePrefix = unpacker.string(c.pointee.name_prefix)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.namePart = unpacker.string(c.pointee.name_part)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOrganisationsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.role.rawValue = UInt32(bitPattern: self.role.rawValue)
        c.pointee.name_prefix = packer.string(self.namePrefix)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.name_part = packer.string(self.namePart)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
    }
}

extension ListOrganisationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Only those registered in this city or county; the province or empty: everywhere.
        public var regionCode: RegionCode?
        /// Only those that play this part.
        public var role: OrganisationRole?
        /// Beginning of the name.
        public var namePrefix: String
        /// A part of its name, or of one that it had before.
        public var namePart: String
        public var state: OrganisationState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, role: OrganisationRole?, namePrefix: String, namePart: String, state: OrganisationState?, page: PageQuery) {
            self.regionCode = regionCode
            self.role = role
            self.namePrefix = namePrefix
            self.namePart = namePart
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("role"),
            FieldRule("name_prefix", format: "SEARCH", length: 0...100),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("name_part", format: "SEARCH", length: 0...100),
            FieldRule("state"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let role: OrganisationRole?? = check.optional(choice: self.role, "role")
        let namePrefix: String? = check.search(self.namePrefix, "name_prefix", 0...100, required: false)
        let namePart: String? = check.search(self.namePart, "name_part", 0...100, required: false)
        let state: OrganisationState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let role, let namePrefix, let namePart, let state, let page else { return nil }
        return Checked(regionCode: regionCode, role: role, namePrefix: namePrefix, namePart: namePart, state: state, page: page)
    }
}

public struct SuspendOrganisationRequest: Message, IdempotentRequest {
    public var creditCode: String = ""
    public var reason: String = ""
    public var requestID: String = ""

    public init() {}

    public init(creditCode: String = "", reason: String = "", requestID: String = "") {
        self.creditCode = creditCode
        self.reason = reason
        self.requestID = requestID
    }
}

extension SuspendOrganisationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.SuspendOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__suspend_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SuspendOrganisationRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SuspendOrganisationRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension SuspendOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var creditCode: CreditCode
        public var reason: String
        public var requestID: String

        public init(creditCode: CreditCode, reason: String, requestID: String) {
            self.creditCode = creditCode
            self.reason = reason
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let creditCode, let reason, let requestID else { return nil }
        return Checked(creditCode: creditCode, reason: reason, requestID: requestID)
    }
}

public struct ResumeOrganisationRequest: Message, IdempotentRequest {
    public var creditCode: String = ""
    public var reason: String = ""
    public var requestID: String = ""

    public init() {}

    public init(creditCode: String = "", reason: String = "", requestID: String = "") {
        self.creditCode = creditCode
        self.reason = reason
        self.requestID = requestID
    }
}

extension ResumeOrganisationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ResumeOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__resume_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ResumeOrganisationRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ResumeOrganisationRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension ResumeOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var creditCode: CreditCode
        public var reason: String
        public var requestID: String

        public init(creditCode: CreditCode, reason: String, requestID: String) {
            self.creditCode = creditCode
            self.reason = reason
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let creditCode, let reason, let requestID else { return nil }
        return Checked(creditCode: creditCode, reason: reason, requestID: requestID)
    }
}

public struct CloseOrganisationRequest: Message, IdempotentRequest {
    public var creditCode: String = ""
    public var reason: String = ""
    public var requestID: String = ""
    /// Which takes its place; empty: none.
    public var successorCreditCode: String = ""

    public init() {}

    public init(creditCode: String = "", reason: String = "", requestID: String = "", successorCreditCode: String = "") {
        self.creditCode = creditCode
        self.reason = reason
        self.requestID = requestID
        self.successorCreditCode = successorCreditCode
    }
}

extension CloseOrganisationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.CloseOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__close_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CloseOrganisationRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.successorCreditCode = unpacker.string(c.pointee.successor_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CloseOrganisationRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.successor_credit_code = packer.string(self.successorCreditCode)
    }
}

extension CloseOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var creditCode: CreditCode
        public var reason: String
        public var requestID: String
        /// Which takes its place; empty: none.
        public var successorCreditCode: CreditCode?

        public init(creditCode: CreditCode, reason: String, requestID: String, successorCreditCode: CreditCode?) {
            self.creditCode = creditCode
            self.reason = reason
            self.requestID = requestID
            self.successorCreditCode = successorCreditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("successor_credit_code", format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let successorCreditCode: CreditCode?? = check.optional(creditCode: self.successorCreditCode, "successor_credit_code")
        guard let creditCode, let reason, let requestID, let successorCreditCode else { return nil }
        return Checked(creditCode: creditCode, reason: reason, requestID: requestID, successorCreditCode: successorCreditCode)
    }
}

public struct ListOrganisationsResponse: Message {
    /// By credit code; by name where `name_prefix` is given.
    public var organisations: [Organisation] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(organisations: [Organisation] = [], nextPageToken: String = "") {
        self.organisations = organisations
        self.nextPageToken = nextPageToken
    }
}

extension ListOrganisationsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListOrganisationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_organisations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOrganisationsResponse.self)
        self.organisations = unpacker.messages(c.pointee.organisations, c.pointee.n_organisations)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOrganisationsResponse.self)
        c.pointee.organisations = packer.messages(self.organisations)
        c.pointee.n_organisations = self.organisations.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct UpdateOrganisationRequest: Message, IdempotentRequest {
    public var creditCode: String = ""
    /// Empty: stays as it is.
    public var name: String = ""
    /// Empty: stays as it is. A city bureau may move it only inside its own city.
    public var regionCode: String = ""
    /// Empty: stay as they are; else all of them, not only the new ones.
    public var roles: [OrganisationRole] = []
    /// The revision the caller has seen; another one in store is ABORTED. 0: whatever it is.
    public var revision: Int64 = 0
    public var requestID: String = ""

    public init() {}

    public init(creditCode: String = "", name: String = "", regionCode: String = "", roles: [OrganisationRole] = [], revision: Int64 = 0, requestID: String = "") {
        self.creditCode = creditCode
        self.name = name
        self.regionCode = regionCode
        self.roles = roles
        self.revision = revision
        self.requestID = requestID
    }
}

extension UpdateOrganisationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.UpdateOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__update_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__UpdateOrganisationRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.roles = unpacker.enums(c.pointee.roles, c.pointee.n_roles)
        self.revision = c.pointee.revision
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__UpdateOrganisationRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.roles = packer.enums(self.roles)
        c.pointee.n_roles = self.roles.count
        c.pointee.revision = self.revision
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension UpdateOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var creditCode: CreditCode
        /// Empty: stays as it is.
        public var name: String
        /// Empty: stays as it is. A city bureau may move it only inside its own city.
        public var regionCode: RegionCode?
        /// Empty: stay as they are; else all of them, not only the new ones.
        public var roles: [OrganisationRole]
        /// The revision the caller has seen; another one in store is ABORTED. 0: whatever it is.
        public var revision: Int
        public var requestID: String

        public init(creditCode: CreditCode, name: String, regionCode: RegionCode?, roles: [OrganisationRole], revision: Int, requestID: String) {
            self.creditCode = creditCode
            self.name = name
            self.regionCode = regionCode
            self.roles = roles
            self.revision = revision
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("name", format: "REMARK", length: 2...100),
            FieldRule("region_code", format: "REGION"),
            FieldRule("roles", items: 0...18),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let name: String? = check.remark(self.name, "name", 2...100, required: false)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let roles: [OrganisationRole]? = check.list(self.roles, "roles", 0...18) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let creditCode, let name, let regionCode, let roles, let revision, let requestID else { return nil }
        return Checked(creditCode: creditCode, name: name, regionCode: regionCode, roles: roles, revision: revision, requestID: requestID)
    }
}
