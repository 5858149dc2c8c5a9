// Written by Protos/generate.sh from liaoning/skills/catalog/v1/institution.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// An institution's place in a city's catalog.
public struct InstitutionAdmission: Message {
    /// "adm_…".
    public var admissionID: String = ""
    /// The city whose catalog it stands in.
    public var regionCode: String = ""
    public var institutionCreditCode: String = ""
    /// Programmes it may run; empty: all.
    public var programmes: [TrainingProgramme] = []
    /// Occupations it may teach, or classes of them ("6-18"); empty: all.
    public var occupationCodes: [String] = []
    /// First and last day; the last may be empty: until further notice.
    public var effectiveFrom: String = ""
    public var effectiveTo: String = ""
    /// First day on which it no longer holds; empty unless withdrawn.
    public var withdrawnOn: String = ""
    public var withdrawalReason: String = ""
    /// As registered.
    public var institutionName: String = ""

    public init() {}

    public init(admissionID: String = "", regionCode: String = "", institutionCreditCode: String = "", programmes: [TrainingProgramme] = [], occupationCodes: [String] = [], effectiveFrom: String = "", effectiveTo: String = "", withdrawnOn: String = "", withdrawalReason: String = "", institutionName: String = "") {
        self.admissionID = admissionID
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.programmes = programmes
        self.occupationCodes = occupationCodes
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.withdrawnOn = withdrawnOn
        self.withdrawalReason = withdrawalReason
        self.institutionName = institutionName
    }
}

extension InstitutionAdmission {
    public static var protoName: String { "liaoning.skills.catalog.v1.InstitutionAdmission" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__institution_admission__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__InstitutionAdmission.self)
        self.admissionID = unpacker.string(c.pointee.admission_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.programmes = unpacker.enums(c.pointee.programmes, c.pointee.n_programmes)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.withdrawnOn = unpacker.string(c.pointee.withdrawn_on)
        self.withdrawalReason = unpacker.string(c.pointee.withdrawal_reason)
        self.institutionName = unpacker.string(c.pointee.institution_name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__InstitutionAdmission.self)
        c.pointee.admission_id = packer.string(self.admissionID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.programmes = packer.enums(self.programmes)
        c.pointee.n_programmes = self.programmes.count
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.withdrawn_on = packer.string(self.withdrawnOn)
        c.pointee.withdrawal_reason = packer.string(self.withdrawalReason)
        c.pointee.institution_name = packer.string(self.institutionName)
    }
}

public struct AdmitInstitutionRequest: Message, IdempotentRequest {
    /// A city or 沈抚示范区.
    public var regionCode: String = ""
    /// Registered, with a part that trains: a school, a university, a training institution or an enterprise; for apprenticeships alone also an
    /// association or a cross-enterprise centre.
    public var institutionCreditCode: String = ""
    /// Empty: all.
    public var programmes: [TrainingProgramme] = []
    /// Occupations or classes; empty: all.
    public var occupationCodes: [String] = []
    /// Empty: today.
    public var effectiveFrom: String = ""
    /// Empty: until further notice.
    public var effectiveTo: String = ""
    public var requestID: String = ""

    public init() {}

    public init(regionCode: String = "", institutionCreditCode: String = "", programmes: [TrainingProgramme] = [], occupationCodes: [String] = [], effectiveFrom: String = "", effectiveTo: String = "", requestID: String = "") {
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.programmes = programmes
        self.occupationCodes = occupationCodes
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.requestID = requestID
    }
}

extension AdmitInstitutionRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.AdmitInstitutionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__admit_institution_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__AdmitInstitutionRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.programmes = unpacker.enums(c.pointee.programmes, c.pointee.n_programmes)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__AdmitInstitutionRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.programmes = packer.enums(self.programmes)
        c.pointee.n_programmes = self.programmes.count
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension AdmitInstitutionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A city or 沈抚示范区.
        public var regionCode: RegionCode
        /// Registered, with a part that trains: a school, a university, a training institution or an enterprise; for apprenticeships alone also an
        /// association or a cross-enterprise centre.
        public var institutionCreditCode: CreditCode
        /// Empty: all.
        public var programmes: [TrainingProgramme]
        /// Occupations or classes; empty: all.
        public var occupationCodes: [String]
        /// Empty: today.
        public var effectiveFrom: CivilDay?
        /// Empty: until further notice.
        public var effectiveTo: CivilDay?
        public var requestID: String

        public init(regionCode: RegionCode, institutionCreditCode: CreditCode, programmes: [TrainingProgramme], occupationCodes: [String], effectiveFrom: CivilDay?, effectiveTo: CivilDay?, requestID: String) {
            self.regionCode = regionCode
            self.institutionCreditCode = institutionCreditCode
            self.programmes = programmes
            self.occupationCodes = occupationCodes
            self.effectiveFrom = effectiveFrom
            self.effectiveTo = effectiveTo
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("institution_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("programmes", items: 0...50),
            FieldRule("occupation_codes", format: "RAW", length: 0...10, items: 0...200),
            FieldRule("effective_from", format: "DAY"),
            FieldRule("effective_to", format: "DAY"),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let institutionCreditCode: CreditCode? = check.creditCode(self.institutionCreditCode, "institution_credit_code", required: true)
        let programmes: [TrainingProgramme]? = check.list(self.programmes, "programmes", 0...50) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let occupationCodes: [String]? = check.list(self.occupationCodes, "occupation_codes", 0...200) { (value, check: inout FieldCheck) in check.raw(value, FieldCheck.element, 0...10, required: true) }
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        let effectiveTo: CivilDay?? = check.optional(day: self.effectiveTo, "effective_to")
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let regionCode, let institutionCreditCode, let programmes, let occupationCodes, let effectiveFrom, let effectiveTo, let requestID else { return nil }
        return Checked(regionCode: regionCode, institutionCreditCode: institutionCreditCode, programmes: programmes, occupationCodes: occupationCodes, effectiveFrom: effectiveFrom, effectiveTo: effectiveTo, requestID: requestID)
    }
}

public struct FileInstitutionApplicationRequest: Message, IdempotentRequest {
    /// A city or 沈抚示范区.
    public var regionCode: String = ""
    /// The caller's own.
    public var institutionCreditCode: String = ""
    /// Empty: all.
    public var programmes: [TrainingProgramme] = []
    /// Occupations or classes; empty: all.
    public var occupationCodes: [String] = []
    /// Until when; empty: until further notice.
    public var effectiveTo: String = ""
    public var requestID: String = ""

    public init() {}

    public init(regionCode: String = "", institutionCreditCode: String = "", programmes: [TrainingProgramme] = [], occupationCodes: [String] = [], effectiveTo: String = "", requestID: String = "") {
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.programmes = programmes
        self.occupationCodes = occupationCodes
        self.effectiveTo = effectiveTo
        self.requestID = requestID
    }
}

extension FileInstitutionApplicationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.FileInstitutionApplicationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__file_institution_application_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileInstitutionApplicationRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.programmes = unpacker.enums(c.pointee.programmes, c.pointee.n_programmes)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileInstitutionApplicationRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.programmes = packer.enums(self.programmes)
        c.pointee.n_programmes = self.programmes.count
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension FileInstitutionApplicationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A city or 沈抚示范区.
        public var regionCode: RegionCode
        /// The caller's own.
        public var institutionCreditCode: CreditCode
        /// Empty: all.
        public var programmes: [TrainingProgramme]
        /// Occupations or classes; empty: all.
        public var occupationCodes: [String]
        /// Until when; empty: until further notice.
        public var effectiveTo: CivilDay?
        public var requestID: String

        public init(regionCode: RegionCode, institutionCreditCode: CreditCode, programmes: [TrainingProgramme], occupationCodes: [String], effectiveTo: CivilDay?, requestID: String) {
            self.regionCode = regionCode
            self.institutionCreditCode = institutionCreditCode
            self.programmes = programmes
            self.occupationCodes = occupationCodes
            self.effectiveTo = effectiveTo
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("institution_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("programmes", items: 0...50),
            FieldRule("occupation_codes", format: "RAW", length: 0...10, items: 0...200),
            FieldRule("effective_to", format: "DAY"),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let institutionCreditCode: CreditCode? = check.creditCode(self.institutionCreditCode, "institution_credit_code", required: true)
        let programmes: [TrainingProgramme]? = check.list(self.programmes, "programmes", 0...50) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let occupationCodes: [String]? = check.list(self.occupationCodes, "occupation_codes", 0...200) { (value, check: inout FieldCheck) in check.raw(value, FieldCheck.element, 0...10, required: true) }
        let effectiveTo: CivilDay?? = check.optional(day: self.effectiveTo, "effective_to")
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let regionCode, let institutionCreditCode, let programmes, let occupationCodes, let effectiveTo, let requestID else { return nil }
        return Checked(regionCode: regionCode, institutionCreditCode: institutionCreditCode, programmes: programmes, occupationCodes: occupationCodes, effectiveTo: effectiveTo, requestID: requestID)
    }
}

public struct GetInstitutionApplicationRequest: Message {
    public var applicationID: String = ""

    public init() {}

    public init(applicationID: String = "") {
        self.applicationID = applicationID
    }
}

extension GetInstitutionApplicationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetInstitutionApplicationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_institution_application_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetInstitutionApplicationRequest.self)
        self.applicationID = unpacker.string(c.pointee.application_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetInstitutionApplicationRequest.self)
        c.pointee.application_id = packer.string(self.applicationID)
    }
}

extension GetInstitutionApplicationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var applicationID: String

        public init(applicationID: String) {
            self.applicationID = applicationID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("application_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let applicationID: String? = check.recordID(self.applicationID, "application_id", required: true)
        guard let applicationID else { return nil }
        return Checked(applicationID: applicationID)
    }
}

/// An institution's own application for a place in a city's catalog. Where it stands says its case.
public struct InstitutionApplication: Message {
    /// "iap_…".
    public var applicationID: String = ""
    /// Its case: examined, published and decided by the service Cases.
    public var caseID: String = ""
    public var regionCode: String = ""
    public var institutionCreditCode: String = ""
    /// As registered.
    public var institutionName: String = ""
    /// What it applies for; empty: all.
    public var programmes: [TrainingProgramme] = []
    public var occupationCodes: [String] = []
    /// Until when; empty: until further notice. It holds from the day of the decision.
    public var effectiveTo: String = ""
    /// The admission it was decided into; empty before.
    public var admissionID: String = ""

    public init() {}

    public init(applicationID: String = "", caseID: String = "", regionCode: String = "", institutionCreditCode: String = "", institutionName: String = "", programmes: [TrainingProgramme] = [], occupationCodes: [String] = [], effectiveTo: String = "", admissionID: String = "") {
        self.applicationID = applicationID
        self.caseID = caseID
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.institutionName = institutionName
        self.programmes = programmes
        self.occupationCodes = occupationCodes
        self.effectiveTo = effectiveTo
        self.admissionID = admissionID
    }
}

extension InstitutionApplication {
    public static var protoName: String { "liaoning.skills.catalog.v1.InstitutionApplication" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__institution_application__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__InstitutionApplication.self)
        self.applicationID = unpacker.string(c.pointee.application_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.institutionName = unpacker.string(c.pointee.institution_name)
        self.programmes = unpacker.enums(c.pointee.programmes, c.pointee.n_programmes)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.admissionID = unpacker.string(c.pointee.admission_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__InstitutionApplication.self)
        c.pointee.application_id = packer.string(self.applicationID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.institution_name = packer.string(self.institutionName)
        c.pointee.programmes = packer.enums(self.programmes)
        c.pointee.n_programmes = self.programmes.count
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.admission_id = packer.string(self.admissionID)
    }
}

public struct WithdrawInstitutionRequest: Message, IdempotentRequest {
    public var admissionID: String = ""
    public var reason: String = ""
    public var requestID: String = ""

    public init() {}

    public init(admissionID: String = "", reason: String = "", requestID: String = "") {
        self.admissionID = admissionID
        self.reason = reason
        self.requestID = requestID
    }
}

extension WithdrawInstitutionRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.WithdrawInstitutionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__withdraw_institution_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawInstitutionRequest.self)
        self.admissionID = unpacker.string(c.pointee.admission_id)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawInstitutionRequest.self)
        c.pointee.admission_id = packer.string(self.admissionID)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension WithdrawInstitutionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var admissionID: String
        public var reason: String
        public var requestID: String

        public init(admissionID: String, reason: String, requestID: String) {
            self.admissionID = admissionID
            self.reason = reason
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("admission_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let admissionID: String? = check.recordID(self.admissionID, "admission_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let admissionID, let reason, let requestID else { return nil }
        return Checked(admissionID: admissionID, reason: reason, requestID: requestID)
    }
}

public struct ListInstitutionsRequest: Message {
    /// A city or 沈抚示范区; a county stands for its city; the province or empty: everywhere.
    public var regionCode: String = ""
    /// Only admissions of this institution.
    public var institutionCreditCode: String = ""
    /// Only those in force on this day.
    public var onDate: String = ""
    /// Only those that may run this programme.
    public var programme: TrainingProgramme = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// Only those that may teach this occupation.
    public var occupationCode: String = ""
    /// Only those whose name holds this.
    public var namePart: String = ""

    public init() {}

    public init(regionCode: String = "", institutionCreditCode: String = "", onDate: String = "", programme: TrainingProgramme = .unspecified, pageSize: Int32 = 0, pageToken: String = "", occupationCode: String = "", namePart: String = "") {
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.onDate = onDate
        self.programme = programme
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.occupationCode = occupationCode
        self.namePart = namePart
    }
}

extension ListInstitutionsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListInstitutionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_institutions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListInstitutionsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.namePart = unpacker.string(c.pointee.name_part)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListInstitutionsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.name_part = packer.string(self.namePart)
    }
}

extension ListInstitutionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city or 沈抚示范区; a county stands for its city; the province or empty: everywhere.
        public var regionCode: RegionCode?
        /// Only admissions of this institution.
        public var institutionCreditCode: CreditCode?
        /// Only those in force on this day.
        public var onDate: CivilDay?
        /// Only those that may run this programme.
        public var programme: TrainingProgramme?
        /// Only those that may teach this occupation.
        public var occupationCode: OccupationCode?
        /// Only those whose name holds this.
        public var namePart: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, institutionCreditCode: CreditCode?, onDate: CivilDay?, programme: TrainingProgramme?, occupationCode: OccupationCode?, namePart: String, page: PageQuery) {
            self.regionCode = regionCode
            self.institutionCreditCode = institutionCreditCode
            self.onDate = onDate
            self.programme = programme
            self.occupationCode = occupationCode
            self.namePart = namePart
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("institution_credit_code", format: "CREDIT_CODE"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("programme"),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("name_part", format: "SEARCH", length: 0...60),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let institutionCreditCode: CreditCode?? = check.optional(creditCode: self.institutionCreditCode, "institution_credit_code")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let programme: TrainingProgramme?? = check.optional(choice: self.programme, "programme")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let namePart: String? = check.search(self.namePart, "name_part", 0...60, required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let institutionCreditCode, let onDate, let programme, let occupationCode, let namePart, let page else { return nil }
        return Checked(regionCode: regionCode, institutionCreditCode: institutionCreditCode, onDate: onDate, programme: programme, occupationCode: occupationCode, namePart: namePart, page: page)
    }
}

public struct ListInstitutionsResponse: Message {
    /// By id, which is by time of admission.
    public var admissions: [InstitutionAdmission] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(admissions: [InstitutionAdmission] = [], nextPageToken: String = "") {
        self.admissions = admissions
        self.nextPageToken = nextPageToken
    }
}

extension ListInstitutionsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListInstitutionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_institutions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListInstitutionsResponse.self)
        self.admissions = unpacker.messages(c.pointee.admissions, c.pointee.n_admissions)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListInstitutionsResponse.self)
        c.pointee.admissions = packer.messages(self.admissions)
        c.pointee.n_admissions = self.admissions.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GetInstitutionStatusRequest: Message {
    /// A city or 沈抚示范区; a county stands for its city.
    public var regionCode: String = ""
    public var institutionCreditCode: String = ""
    /// Empty: today.
    public var onDate: String = ""
    /// Unspecified: any.
    public var programme: TrainingProgramme = .unspecified
    /// Empty: any.
    public var occupationCode: String = ""
    /// Instead of programme and occupation: a project of this city's catalog, which must itself be in force that day.
    public var projectID: String = ""

    public init() {}

    public init(regionCode: String = "", institutionCreditCode: String = "", onDate: String = "", programme: TrainingProgramme = .unspecified, occupationCode: String = "", projectID: String = "") {
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.onDate = onDate
        self.programme = programme
        self.occupationCode = occupationCode
        self.projectID = projectID
    }
}

extension GetInstitutionStatusRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetInstitutionStatusRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_institution_status_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetInstitutionStatusRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.projectID = unpacker.string(c.pointee.project_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetInstitutionStatusRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.project_id = packer.string(self.projectID)
    }
}

extension GetInstitutionStatusRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city or 沈抚示范区; a county stands for its city.
        public var regionCode: RegionCode
        public var institutionCreditCode: CreditCode
        /// Empty: today.
        public var onDate: CivilDay?
        /// Unspecified: any.
        public var programme: TrainingProgramme?
        /// Empty: any.
        public var occupationCode: OccupationCode?
        /// Instead of programme and occupation: a project of this city's catalog, which must itself be in force that day.
        public var projectID: String

        public init(regionCode: RegionCode, institutionCreditCode: CreditCode, onDate: CivilDay?, programme: TrainingProgramme?, occupationCode: OccupationCode?, projectID: String) {
            self.regionCode = regionCode
            self.institutionCreditCode = institutionCreditCode
            self.onDate = onDate
            self.programme = programme
            self.occupationCode = occupationCode
            self.projectID = projectID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("institution_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("programme"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("project_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let institutionCreditCode: CreditCode? = check.creditCode(self.institutionCreditCode, "institution_credit_code", required: true)
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let programme: TrainingProgramme?? = check.optional(choice: self.programme, "programme")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let projectID: String? = check.recordID(self.projectID, "project_id", required: false)
        guard let regionCode, let institutionCreditCode, let onDate, let programme, let occupationCode, let projectID else { return nil }
        return Checked(regionCode: regionCode, institutionCreditCode: institutionCreditCode, onDate: onDate, programme: programme, occupationCode: occupationCode, projectID: projectID)
    }
}

/// Whether an institution may run such a class in the city on the day.
public struct InstitutionStatus: Message {
    public var admitted: Bool = false
    /// The admission that decides; absent when there is none.
    public var admission: InstitutionAdmission? = nil
    /// Why not; empty when admitted.
    public var refusals: [Refusal] = []
    public var onDate: String = ""

    public init() {}

    public init(admitted: Bool = false, admission: InstitutionAdmission? = nil, refusals: [Refusal] = [], onDate: String = "") {
        self.admitted = admitted
        self.admission = admission
        self.refusals = refusals
        self.onDate = onDate
    }
}

extension InstitutionStatus {
    public static var protoName: String { "liaoning.skills.catalog.v1.InstitutionStatus" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__institution_status__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__InstitutionStatus.self)
        self.admitted = c.pointee.admitted != 0
        self.admission = unpacker.message(c.pointee.admission)
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__InstitutionStatus.self)
        c.pointee.admitted = self.admitted ? 1 : 0
        c.pointee.admission = packer.message(self.admission)
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
        c.pointee.on_date = packer.string(self.onDate)
    }
}
