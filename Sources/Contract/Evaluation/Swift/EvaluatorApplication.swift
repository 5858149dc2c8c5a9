// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluator_application.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Where an organisation examines.
public struct EvaluationSite: Message {
    public var name: String = ""
    public var address: String = ""
    /// For which occupations of the scope it is equipped.
    public var occupationCodes: [String] = []
    /// 工位: how many are examined at a time.
    public var workplaces: Int32 = 0

    public init() {}

    public init(name: String = "", address: String = "", occupationCodes: [String] = [], workplaces: Int32 = 0) {
        self.name = name
        self.address = address
        self.occupationCodes = occupationCodes
        self.workplaces = workplaces
    }
}

extension EvaluationSite {
    public static var protoName: String { "liaoning.skills.evaluation.v1.EvaluationSite" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__evaluation_site__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationSite.self)
        self.name = unpacker.string(c.pointee.name)
        self.address = unpacker.string(c.pointee.address)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.workplaces = c.pointee.workplaces
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationSite.self)
        c.pointee.name = packer.string(self.name)
        c.pointee.address = packer.string(self.address)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.workplaces = self.workplaces
    }
}

extension EvaluationSite: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var name: String
        public var address: String
        /// For which occupations of the scope it is equipped.
        public var occupationCodes: [OccupationCode]
        /// 工位: how many are examined at a time.
        public var workplaces: Int?

        public init(name: String, address: String, occupationCodes: [OccupationCode], workplaces: Int?) {
            self.name = name
            self.address = address
            self.occupationCodes = occupationCodes
            self.workplaces = workplaces
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("name", required: true, format: "TEXT", length: 2...100),
            FieldRule("address", required: true, format: "TEXT", length: 2...200),
            FieldRule("occupation_codes", required: true, format: "OCCUPATION", items: 1...200),
            FieldRule("workplaces", values: 1...10000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let name: String? = check.text(self.name, "name", 2...100, required: true)
        let address: String? = check.text(self.address, "address", 2...200, required: true)
        let occupationCodes: [OccupationCode]? = check.list(self.occupationCodes, "occupation_codes", 1...200) { (value, check: inout FieldCheck) in check.occupation(value, FieldCheck.element, required: true) }
        let workplaces: Int?? = check.optional(number: self.workplaces, "workplaces", 1...10000)
        guard let name, let address, let occupationCodes, let workplaces else { return nil }
        return Checked(name: name, address: address, occupationCodes: occupationCodes, workplaces: workplaces)
    }
}

/// 题库: what an occupation is examined by.
public struct ItemBank: Message {
    public var occupationCode: String = ""
    /// For example "焊工国家题库2023版".
    public var title: String = ""

    public init() {}

    public init(occupationCode: String = "", title: String = "") {
        self.occupationCode = occupationCode
        self.title = title
    }
}

extension ItemBank {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ItemBank" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__item_bank__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ItemBank.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.title = unpacker.string(c.pointee.title)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ItemBank.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.title = packer.string(self.title)
    }
}

extension ItemBank: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var occupationCode: OccupationCode
        /// For example "焊工国家题库2023版".
        public var title: String

        public init(occupationCode: OccupationCode, title: String) {
            self.occupationCode = occupationCode
            self.title = title
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("title", required: true, format: "TEXT", length: 2...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let title: String? = check.text(self.title, "title", 2...100, required: true)
        guard let occupationCode, let title else { return nil }
        return Checked(occupationCode: occupationCode, title: title)
    }
}

public struct EvaluatorApplication: Message {
    /// "eap_…".
    public var applicationID: String = ""
    /// The case that says where it stands.
    public var caseID: String = ""
    public var creditCode: String = ""
    /// As registered at the catalog when it was filed.
    public var organisationName: String = ""
    public var kind: EvaluationOrganisationKind = .unspecified
    /// City, county or province that decides it.
    public var regionCode: String = ""
    public var scopes: [EvaluationScope] = []
    public var servedEmployerCreditCodes: [String] = []
    /// Examiners by whose cards it examines.
    public var examinerIDs: [String] = []
    public var sites: [EvaluationSite] = []
    public var itemBanks: [ItemBank] = []
    /// 评价管理制度: the title of its own rules, which are among the evidence of the case.
    public var rulesTitle: String = ""
    /// For how many months the filing holds from the day of the decision, by the policy book of the day of the application.
    public var validMonths: Int32 = 0

    public init() {}

    public init(applicationID: String = "", caseID: String = "", creditCode: String = "", organisationName: String = "", kind: EvaluationOrganisationKind = .unspecified, regionCode: String = "", scopes: [EvaluationScope] = [], servedEmployerCreditCodes: [String] = [], examinerIDs: [String] = [], sites: [EvaluationSite] = [], itemBanks: [ItemBank] = [], rulesTitle: String = "", validMonths: Int32 = 0) {
        self.applicationID = applicationID
        self.caseID = caseID
        self.creditCode = creditCode
        self.organisationName = organisationName
        self.kind = kind
        self.regionCode = regionCode
        self.scopes = scopes
        self.servedEmployerCreditCodes = servedEmployerCreditCodes
        self.examinerIDs = examinerIDs
        self.sites = sites
        self.itemBanks = itemBanks
        self.rulesTitle = rulesTitle
        self.validMonths = validMonths
    }
}

extension EvaluatorApplication {
    public static var protoName: String { "liaoning.skills.evaluation.v1.EvaluatorApplication" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__evaluator_application__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluatorApplication.self)
        self.applicationID = unpacker.string(c.pointee.application_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.organisationName = unpacker.string(c.pointee.organisation_name)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.scopes = unpacker.messages(c.pointee.scopes, c.pointee.n_scopes)
        self.servedEmployerCreditCodes = unpacker.strings(c.pointee.served_employer_credit_codes, c.pointee.n_served_employer_credit_codes)
        self.examinerIDs = unpacker.strings(c.pointee.examiner_ids, c.pointee.n_examiner_ids)
        self.sites = unpacker.messages(c.pointee.sites, c.pointee.n_sites)
        self.itemBanks = unpacker.messages(c.pointee.item_banks, c.pointee.n_item_banks)
        self.rulesTitle = unpacker.string(c.pointee.rules_title)
        self.validMonths = c.pointee.valid_months
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluatorApplication.self)
        c.pointee.application_id = packer.string(self.applicationID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.organisation_name = packer.string(self.organisationName)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.scopes = packer.messages(self.scopes)
        c.pointee.n_scopes = self.scopes.count
        c.pointee.served_employer_credit_codes = packer.strings(self.servedEmployerCreditCodes)
        c.pointee.n_served_employer_credit_codes = self.servedEmployerCreditCodes.count
        c.pointee.examiner_ids = packer.strings(self.examinerIDs)
        c.pointee.n_examiner_ids = self.examinerIDs.count
        c.pointee.sites = packer.messages(self.sites)
        c.pointee.n_sites = self.sites.count
        c.pointee.item_banks = packer.messages(self.itemBanks)
        c.pointee.n_item_banks = self.itemBanks.count
        c.pointee.rules_title = packer.string(self.rulesTitle)
        c.pointee.valid_months = self.validMonths
    }
}

public struct FileEvaluatorApplicationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// Registered at the catalog, with a part that fits the kind.
    public var creditCode: String = ""
    public var kind: EvaluationOrganisationKind = .unspecified
    /// City or county in which the organisation is registered; "210000": to be filed by the province.
    public var regionCode: String = ""
    public var scopes: [EvaluationScope] = []
    /// Of a chain leader, which names at least one, and of nobody else: firms registered at the catalog, each once.
    public var servedEmployerCreditCodes: [String] = []
    /// Registered examiners, each once.
    public var examinerIDs: [String] = []
    public var sites: [EvaluationSite] = []
    public var itemBanks: [ItemBank] = []
    public var rulesTitle: String = ""

    public init() {}

    public init(requestID: String = "", creditCode: String = "", kind: EvaluationOrganisationKind = .unspecified, regionCode: String = "", scopes: [EvaluationScope] = [], servedEmployerCreditCodes: [String] = [], examinerIDs: [String] = [], sites: [EvaluationSite] = [], itemBanks: [ItemBank] = [], rulesTitle: String = "") {
        self.requestID = requestID
        self.creditCode = creditCode
        self.kind = kind
        self.regionCode = regionCode
        self.scopes = scopes
        self.servedEmployerCreditCodes = servedEmployerCreditCodes
        self.examinerIDs = examinerIDs
        self.sites = sites
        self.itemBanks = itemBanks
        self.rulesTitle = rulesTitle
    }
}

extension FileEvaluatorApplicationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.FileEvaluatorApplicationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__file_evaluator_application_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__FileEvaluatorApplicationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.scopes = unpacker.messages(c.pointee.scopes, c.pointee.n_scopes)
        self.servedEmployerCreditCodes = unpacker.strings(c.pointee.served_employer_credit_codes, c.pointee.n_served_employer_credit_codes)
        self.examinerIDs = unpacker.strings(c.pointee.examiner_ids, c.pointee.n_examiner_ids)
        self.sites = unpacker.messages(c.pointee.sites, c.pointee.n_sites)
        self.itemBanks = unpacker.messages(c.pointee.item_banks, c.pointee.n_item_banks)
        self.rulesTitle = unpacker.string(c.pointee.rules_title)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__FileEvaluatorApplicationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.scopes = packer.messages(self.scopes)
        c.pointee.n_scopes = self.scopes.count
        c.pointee.served_employer_credit_codes = packer.strings(self.servedEmployerCreditCodes)
        c.pointee.n_served_employer_credit_codes = self.servedEmployerCreditCodes.count
        c.pointee.examiner_ids = packer.strings(self.examinerIDs)
        c.pointee.n_examiner_ids = self.examinerIDs.count
        c.pointee.sites = packer.messages(self.sites)
        c.pointee.n_sites = self.sites.count
        c.pointee.item_banks = packer.messages(self.itemBanks)
        c.pointee.n_item_banks = self.itemBanks.count
        c.pointee.rules_title = packer.string(self.rulesTitle)
    }
}

extension FileEvaluatorApplicationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// Registered at the catalog, with a part that fits the kind.
        public var creditCode: CreditCode
        public var kind: EvaluationOrganisationKind
        /// City or county in which the organisation is registered; "210000": to be filed by the province.
        public var regionCode: RegionCode
        public var scopes: [EvaluationScope.Checked]
        /// Of a chain leader, which names at least one, and of nobody else: firms registered at the catalog, each once.
        public var servedEmployerCreditCodes: [CreditCode]
        /// Registered examiners, each once.
        public var examinerIDs: [String]
        public var sites: [EvaluationSite.Checked]
        public var itemBanks: [ItemBank.Checked]
        public var rulesTitle: String

        public init(requestID: String, creditCode: CreditCode, kind: EvaluationOrganisationKind, regionCode: RegionCode, scopes: [EvaluationScope.Checked], servedEmployerCreditCodes: [CreditCode], examinerIDs: [String], sites: [EvaluationSite.Checked], itemBanks: [ItemBank.Checked], rulesTitle: String) {
            self.requestID = requestID
            self.creditCode = creditCode
            self.kind = kind
            self.regionCode = regionCode
            self.scopes = scopes
            self.servedEmployerCreditCodes = servedEmployerCreditCodes
            self.examinerIDs = examinerIDs
            self.sites = sites
            self.itemBanks = itemBanks
            self.rulesTitle = rulesTitle
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("kind", required: true),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("scopes", required: true, items: 1...200, message: EvaluationScope.self),
            FieldRule("served_employer_credit_codes", format: "CREDIT_CODE", items: 0...1000),
            FieldRule("examiner_ids", format: "RECORD_ID", items: 0...500),
            FieldRule("sites", items: 0...100, message: EvaluationSite.self),
            FieldRule("item_banks", items: 0...200, message: ItemBank.self),
            FieldRule("rules_title", required: true, format: "REMARK", length: 2...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let kind: EvaluationOrganisationKind? = check.choice(self.kind, "kind", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let scopes: [EvaluationScope.Checked]? = check.list(self.scopes, "scopes", 1...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let servedEmployerCreditCodes: [CreditCode]? = check.list(self.servedEmployerCreditCodes, "served_employer_credit_codes", 0...1000) { (value, check: inout FieldCheck) in check.creditCode(value, FieldCheck.element, required: true) }
        let examinerIDs: [String]? = check.list(self.examinerIDs, "examiner_ids", 0...500) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let sites: [EvaluationSite.Checked]? = check.list(self.sites, "sites", 0...100) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let itemBanks: [ItemBank.Checked]? = check.list(self.itemBanks, "item_banks", 0...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let rulesTitle: String? = check.remark(self.rulesTitle, "rules_title", 2...100, required: true)
        guard let requestID, let creditCode, let kind, let regionCode, let scopes, let servedEmployerCreditCodes, let examinerIDs, let sites, let itemBanks, let rulesTitle else { return nil }
        return Checked(requestID: requestID, creditCode: creditCode, kind: kind, regionCode: regionCode, scopes: scopes, servedEmployerCreditCodes: servedEmployerCreditCodes, examinerIDs: examinerIDs, sites: sites, itemBanks: itemBanks, rulesTitle: rulesTitle)
    }
}

public struct ChangeEvaluatorApplicationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var applicationID: String = ""
    /// All of what is applied for from now on, as in FileEvaluatorApplicationRequest.
    public var scopes: [EvaluationScope] = []
    public var servedEmployerCreditCodes: [String] = []
    public var examinerIDs: [String] = []
    public var sites: [EvaluationSite] = []
    public var itemBanks: [ItemBank] = []
    public var rulesTitle: String = ""

    public init() {}

    public init(requestID: String = "", applicationID: String = "", scopes: [EvaluationScope] = [], servedEmployerCreditCodes: [String] = [], examinerIDs: [String] = [], sites: [EvaluationSite] = [], itemBanks: [ItemBank] = [], rulesTitle: String = "") {
        self.requestID = requestID
        self.applicationID = applicationID
        self.scopes = scopes
        self.servedEmployerCreditCodes = servedEmployerCreditCodes
        self.examinerIDs = examinerIDs
        self.sites = sites
        self.itemBanks = itemBanks
        self.rulesTitle = rulesTitle
    }
}

extension ChangeEvaluatorApplicationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ChangeEvaluatorApplicationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__change_evaluator_application_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChangeEvaluatorApplicationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.applicationID = unpacker.string(c.pointee.application_id)
        self.scopes = unpacker.messages(c.pointee.scopes, c.pointee.n_scopes)
        self.servedEmployerCreditCodes = unpacker.strings(c.pointee.served_employer_credit_codes, c.pointee.n_served_employer_credit_codes)
        self.examinerIDs = unpacker.strings(c.pointee.examiner_ids, c.pointee.n_examiner_ids)
        self.sites = unpacker.messages(c.pointee.sites, c.pointee.n_sites)
        self.itemBanks = unpacker.messages(c.pointee.item_banks, c.pointee.n_item_banks)
        self.rulesTitle = unpacker.string(c.pointee.rules_title)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChangeEvaluatorApplicationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.application_id = packer.string(self.applicationID)
        c.pointee.scopes = packer.messages(self.scopes)
        c.pointee.n_scopes = self.scopes.count
        c.pointee.served_employer_credit_codes = packer.strings(self.servedEmployerCreditCodes)
        c.pointee.n_served_employer_credit_codes = self.servedEmployerCreditCodes.count
        c.pointee.examiner_ids = packer.strings(self.examinerIDs)
        c.pointee.n_examiner_ids = self.examinerIDs.count
        c.pointee.sites = packer.messages(self.sites)
        c.pointee.n_sites = self.sites.count
        c.pointee.item_banks = packer.messages(self.itemBanks)
        c.pointee.n_item_banks = self.itemBanks.count
        c.pointee.rules_title = packer.string(self.rulesTitle)
    }
}

extension ChangeEvaluatorApplicationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var applicationID: String
        /// All of what is applied for from now on, as in FileEvaluatorApplicationRequest.
        public var scopes: [EvaluationScope.Checked]
        public var servedEmployerCreditCodes: [CreditCode]
        public var examinerIDs: [String]
        public var sites: [EvaluationSite.Checked]
        public var itemBanks: [ItemBank.Checked]
        public var rulesTitle: String

        public init(requestID: String, applicationID: String, scopes: [EvaluationScope.Checked], servedEmployerCreditCodes: [CreditCode], examinerIDs: [String], sites: [EvaluationSite.Checked], itemBanks: [ItemBank.Checked], rulesTitle: String) {
            self.requestID = requestID
            self.applicationID = applicationID
            self.scopes = scopes
            self.servedEmployerCreditCodes = servedEmployerCreditCodes
            self.examinerIDs = examinerIDs
            self.sites = sites
            self.itemBanks = itemBanks
            self.rulesTitle = rulesTitle
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("application_id", required: true, format: "RECORD_ID"),
            FieldRule("scopes", required: true, items: 1...200, message: EvaluationScope.self),
            FieldRule("served_employer_credit_codes", format: "CREDIT_CODE", items: 0...1000),
            FieldRule("examiner_ids", format: "RECORD_ID", items: 0...500),
            FieldRule("sites", items: 0...100, message: EvaluationSite.self),
            FieldRule("item_banks", items: 0...200, message: ItemBank.self),
            FieldRule("rules_title", required: true, format: "REMARK", length: 2...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let applicationID: String? = check.recordID(self.applicationID, "application_id", required: true)
        let scopes: [EvaluationScope.Checked]? = check.list(self.scopes, "scopes", 1...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let servedEmployerCreditCodes: [CreditCode]? = check.list(self.servedEmployerCreditCodes, "served_employer_credit_codes", 0...1000) { (value, check: inout FieldCheck) in check.creditCode(value, FieldCheck.element, required: true) }
        let examinerIDs: [String]? = check.list(self.examinerIDs, "examiner_ids", 0...500) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let sites: [EvaluationSite.Checked]? = check.list(self.sites, "sites", 0...100) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let itemBanks: [ItemBank.Checked]? = check.list(self.itemBanks, "item_banks", 0...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let rulesTitle: String? = check.remark(self.rulesTitle, "rules_title", 2...100, required: true)
        guard let requestID, let applicationID, let scopes, let servedEmployerCreditCodes, let examinerIDs, let sites, let itemBanks, let rulesTitle else { return nil }
        return Checked(requestID: requestID, applicationID: applicationID, scopes: scopes, servedEmployerCreditCodes: servedEmployerCreditCodes, examinerIDs: examinerIDs, sites: sites, itemBanks: itemBanks, rulesTitle: rulesTitle)
    }
}

public struct GetEvaluatorApplicationRequest: Message {
    public var applicationID: String = ""

    public init() {}

    public init(applicationID: String = "") {
        self.applicationID = applicationID
    }
}

extension GetEvaluatorApplicationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetEvaluatorApplicationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_evaluator_application_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetEvaluatorApplicationRequest.self)
        self.applicationID = unpacker.string(c.pointee.application_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetEvaluatorApplicationRequest.self)
        c.pointee.application_id = packer.string(self.applicationID)
    }
}

extension GetEvaluatorApplicationRequest: CheckedMessage {
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
