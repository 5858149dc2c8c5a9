// Written by Protos/generate.sh from liaoning/skills/training_records/v1/annual_inspection.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Where an annual inspection stands.
public enum AnnualInspectionState: EnumValue {
    case unspecified
    /// Not decided.
    case filed
    /// 合格
    case passed
    /// 不合格: the institution opens no class in the city.
    case failed
    /// Withdrawn by the institution, or its decision voided.
    case ended
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AnnualInspectionState] = [.unspecified, .filed, .passed, .failed, .ended]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .passed
        case 3: self = .failed
        case 4: self = .ended
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .passed: 2
        case .failed: 3
        case .ended: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ANNUAL_INSPECTION_STATE_UNSPECIFIED"
        case .filed: "ANNUAL_INSPECTION_STATE_FILED"
        case .passed: "ANNUAL_INSPECTION_STATE_PASSED"
        case .failed: "ANNUAL_INSPECTION_STATE_FAILED"
        case .ended: "ANNUAL_INSPECTION_STATE_ENDED"
        case .unrecognized: nil
        }
    }
}

/// An annual inspection.
public struct AnnualInspection: Message {
    /// "ani_…".
    public var annualInspectionID: String = ""
    /// Its case.
    public var caseID: String = ""
    public var institutionCreditCode: String = ""
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var state: AnnualInspectionState = .unspecified
    /// Full-time teachers at the end of the year.
    public var fullTimeTeachers: Int32 = 0
    /// What the institution reports.
    public var report: String = ""

    public init() {}

    public init(annualInspectionID: String = "", caseID: String = "", institutionCreditCode: String = "", regionCode: String = "", year: Int32 = 0, state: AnnualInspectionState = .unspecified, fullTimeTeachers: Int32 = 0, report: String = "") {
        self.annualInspectionID = annualInspectionID
        self.caseID = caseID
        self.institutionCreditCode = institutionCreditCode
        self.regionCode = regionCode
        self.year = year
        self.state = state
        self.fullTimeTeachers = fullTimeTeachers
        self.report = report
    }
}

extension AnnualInspection {
    public static var protoName: String { "liaoning.skills.training_records.v1.AnnualInspection" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__annual_inspection__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AnnualInspection.self)
        self.annualInspectionID = unpacker.string(c.pointee.annual_inspection_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.fullTimeTeachers = c.pointee.full_time_teachers
        self.report = unpacker.string(c.pointee.report)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AnnualInspection.self)
        c.pointee.annual_inspection_id = packer.string(self.annualInspectionID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.full_time_teachers = self.fullTimeTeachers
        c.pointee.report = packer.string(self.report)
    }
}

public struct FileAnnualInspectionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// The caller's own.
    public var institutionCreditCode: String = ""
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var fullTimeTeachers: Int32 = 0
    public var report: String = ""

    public init() {}

    public init(requestID: String = "", institutionCreditCode: String = "", regionCode: String = "", year: Int32 = 0, fullTimeTeachers: Int32 = 0, report: String = "") {
        self.requestID = requestID
        self.institutionCreditCode = institutionCreditCode
        self.regionCode = regionCode
        self.year = year
        self.fullTimeTeachers = fullTimeTeachers
        self.report = report
    }
}

extension FileAnnualInspectionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.FileAnnualInspectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__file_annual_inspection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FileAnnualInspectionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.fullTimeTeachers = c.pointee.full_time_teachers
        self.report = unpacker.string(c.pointee.report)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FileAnnualInspectionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.full_time_teachers = self.fullTimeTeachers
        c.pointee.report = packer.string(self.report)
    }
}

extension FileAnnualInspectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// The caller's own.
        public var institutionCreditCode: CreditCode
        public var regionCode: RegionCode
        public var year: Int
        public var fullTimeTeachers: Int
        public var report: String

        public init(requestID: String, institutionCreditCode: CreditCode, regionCode: RegionCode, year: Int, fullTimeTeachers: Int, report: String) {
            self.requestID = requestID
            self.institutionCreditCode = institutionCreditCode
            self.regionCode = regionCode
            self.year = year
            self.fullTimeTeachers = fullTimeTeachers
            self.report = report
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("institution_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("year", required: true, values: 2020...2100),
            FieldRule("full_time_teachers", values: 0...10000),
            FieldRule("report", required: true, format: "REMARK", length: 10...4000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let institutionCreditCode: CreditCode? = check.creditCode(self.institutionCreditCode, "institution_credit_code", required: true)
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let year: Int? = check.number(self.year, "year", 2020...2100, required: true)
        let fullTimeTeachers: Int? = check.number(self.fullTimeTeachers, "full_time_teachers", 0...10000, required: false)
        let report: String? = check.remark(self.report, "report", 10...4000, required: true)
        guard let requestID, let institutionCreditCode, let regionCode, let year, let fullTimeTeachers, let report else { return nil }
        return Checked(requestID: requestID, institutionCreditCode: institutionCreditCode, regionCode: regionCode, year: year, fullTimeTeachers: fullTimeTeachers, report: report)
    }
}

public struct GetAnnualInspectionRequest: Message {
    public var annualInspectionID: String = ""

    public init() {}

    public init(annualInspectionID: String = "") {
        self.annualInspectionID = annualInspectionID
    }
}

extension GetAnnualInspectionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetAnnualInspectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_annual_inspection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetAnnualInspectionRequest.self)
        self.annualInspectionID = unpacker.string(c.pointee.annual_inspection_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetAnnualInspectionRequest.self)
        c.pointee.annual_inspection_id = packer.string(self.annualInspectionID)
    }
}

extension GetAnnualInspectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var annualInspectionID: String

        public init(annualInspectionID: String) {
            self.annualInspectionID = annualInspectionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("annual_inspection_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let annualInspectionID: String? = check.recordID(self.annualInspectionID, "annual_inspection_id", required: true)
        guard let annualInspectionID else { return nil }
        return Checked(annualInspectionID: annualInspectionID)
    }
}

public struct ListAnnualInspectionsRequest: Message {
    /// A city; the province or empty: everywhere.
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var state: AnnualInspectionState = .unspecified
    public var institutionCreditCode: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, state: AnnualInspectionState = .unspecified, institutionCreditCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.year = year
        self.state = state
        self.institutionCreditCode = institutionCreditCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListAnnualInspectionsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListAnnualInspectionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_annual_inspections_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListAnnualInspectionsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListAnnualInspectionsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListAnnualInspectionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var year: Int?
        public var state: AnnualInspectionState?
        public var institutionCreditCode: CreditCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, year: Int?, state: AnnualInspectionState?, institutionCreditCode: CreditCode?, page: PageQuery) {
            self.regionCode = regionCode
            self.year = year
            self.state = state
            self.institutionCreditCode = institutionCreditCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("year", values: 2020...2100),
            FieldRule("state"),
            FieldRule("institution_credit_code", format: "CREDIT_CODE"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let year: Int?? = check.optional(number: self.year, "year", 2020...2100)
        let state: AnnualInspectionState?? = check.optional(choice: self.state, "state")
        let institutionCreditCode: CreditCode?? = check.optional(creditCode: self.institutionCreditCode, "institution_credit_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let year, let state, let institutionCreditCode, let page else { return nil }
        return Checked(regionCode: regionCode, year: year, state: state, institutionCreditCode: institutionCreditCode, page: page)
    }
}

public struct ListAnnualInspectionsResponse: Message {
    public var annualInspections: [AnnualInspection] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(annualInspections: [AnnualInspection] = [], nextPageToken: String = "") {
        self.annualInspections = annualInspections
        self.nextPageToken = nextPageToken
    }
}

extension ListAnnualInspectionsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListAnnualInspectionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_annual_inspections_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListAnnualInspectionsResponse.self)
        self.annualInspections = unpacker.messages(c.pointee.annual_inspections, c.pointee.n_annual_inspections)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListAnnualInspectionsResponse.self)
        c.pointee.annual_inspections = packer.messages(self.annualInspections)
        c.pointee.n_annual_inspections = self.annualInspections.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ListMissingAnnualInspectionsRequest: Message {
    public var regionCode: String = ""
    public var year: Int32 = 0

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0) {
        self.regionCode = regionCode
        self.year = year
    }
}

extension ListMissingAnnualInspectionsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListMissingAnnualInspectionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_missing_annual_inspections_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListMissingAnnualInspectionsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListMissingAnnualInspectionsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
    }
}

extension ListMissingAnnualInspectionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode
        public var year: Int

        public init(regionCode: RegionCode, year: Int) {
            self.regionCode = regionCode
            self.year = year
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("year", required: true, values: 2020...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let year: Int? = check.number(self.year, "year", 2020...2100, required: true)
        guard let regionCode, let year else { return nil }
        return Checked(regionCode: regionCode, year: year)
    }
}

public struct ListMissingAnnualInspectionsResponse: Message {
    /// In order.
    public var institutionCreditCodes: [String] = []

    public init() {}

    public init(institutionCreditCodes: [String] = []) {
        self.institutionCreditCodes = institutionCreditCodes
    }
}

extension ListMissingAnnualInspectionsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListMissingAnnualInspectionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_missing_annual_inspections_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListMissingAnnualInspectionsResponse.self)
        self.institutionCreditCodes = unpacker.strings(c.pointee.institution_credit_codes, c.pointee.n_institution_credit_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListMissingAnnualInspectionsResponse.self)
        c.pointee.institution_credit_codes = packer.strings(self.institutionCreditCodes)
        c.pointee.n_institution_credit_codes = self.institutionCreditCodes.count
    }
}
