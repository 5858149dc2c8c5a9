// Written by Protos/generate.sh from liaoning/skills/training_records/v1/education_fund.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// A year of an enterprise. Also the payload of the changes "education_fund.…".
public struct EducationFund: Message {
    /// Opaque id.
    public var fundID: String = ""
    public var employerCreditCode: String = ""
    /// Of the enterprise.
    public var regionCode: String = ""
    public var year: Int32 = 0
    /// 1, and one more with each correction.
    public var version: Int32 = 0
    /// 提取, whole yuan.
    public var drawnYuan: Int64 = 0
    /// 使用.
    public var spentYuan: Int64 = 0
    /// Of what was spent: on the education and training of front-line workers.
    public var frontlineYuan: Int64 = 0
    /// Hundredths of a percent of what was spent, rounded down; 0 of nothing.
    public var frontlineHundredths: Int64 = 0
    /// When the workers' congress was told; empty before.
    public var publishedOn: String = ""
    public var publication: String = ""
    /// Why it corrects the version before.
    public var correctionReason: String = ""
    /// Empty when it was not voided.
    public var voidReason: String = ""
    /// Whether a later version counts.
    public var superseded: Bool = false
    /// What is short of the article.
    public var findings: [Refusal] = []

    public init() {}

    public init(fundID: String = "", employerCreditCode: String = "", regionCode: String = "", year: Int32 = 0, version: Int32 = 0, drawnYuan: Int64 = 0, spentYuan: Int64 = 0, frontlineYuan: Int64 = 0, frontlineHundredths: Int64 = 0, publishedOn: String = "", publication: String = "", correctionReason: String = "", voidReason: String = "", superseded: Bool = false, findings: [Refusal] = []) {
        self.fundID = fundID
        self.employerCreditCode = employerCreditCode
        self.regionCode = regionCode
        self.year = year
        self.version = version
        self.drawnYuan = drawnYuan
        self.spentYuan = spentYuan
        self.frontlineYuan = frontlineYuan
        self.frontlineHundredths = frontlineHundredths
        self.publishedOn = publishedOn
        self.publication = publication
        self.correctionReason = correctionReason
        self.voidReason = voidReason
        self.superseded = superseded
        self.findings = findings
    }
}

extension EducationFund {
    public static var protoName: String { "liaoning.skills.training_records.v1.EducationFund" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__education_fund__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EducationFund.self)
        self.fundID = unpacker.string(c.pointee.fund_id)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.version = c.pointee.version
        self.drawnYuan = c.pointee.drawn_yuan
        self.spentYuan = c.pointee.spent_yuan
        self.frontlineYuan = c.pointee.frontline_yuan
        self.frontlineHundredths = c.pointee.frontline_hundredths
        self.publishedOn = unpacker.string(c.pointee.published_on)
        self.publication = unpacker.string(c.pointee.publication)
        self.correctionReason = unpacker.string(c.pointee.correction_reason)
        self.voidReason = unpacker.string(c.pointee.void_reason)
        self.superseded = c.pointee.superseded != 0
        self.findings = unpacker.messages(c.pointee.findings, c.pointee.n_findings)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EducationFund.self)
        c.pointee.fund_id = packer.string(self.fundID)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.version = self.version
        c.pointee.drawn_yuan = self.drawnYuan
        c.pointee.spent_yuan = self.spentYuan
        c.pointee.frontline_yuan = self.frontlineYuan
        c.pointee.frontline_hundredths = self.frontlineHundredths
        c.pointee.published_on = packer.string(self.publishedOn)
        c.pointee.publication = packer.string(self.publication)
        c.pointee.correction_reason = packer.string(self.correctionReason)
        c.pointee.void_reason = packer.string(self.voidReason)
        c.pointee.superseded = self.superseded ? 1 : 0
        c.pointee.findings = packer.messages(self.findings)
        c.pointee.n_findings = self.findings.count
    }
}

public struct ReportEducationFundRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var employerCreditCode: String = ""
    public var year: Int32 = 0
    public var drawnYuan: Int64 = 0
    public var spentYuan: Int64 = 0
    /// Of what was spent.
    public var frontlineYuan: Int64 = 0
    /// Required when the year is reported.
    public var correctionReason: String = ""

    public init() {}

    public init(requestID: String = "", employerCreditCode: String = "", year: Int32 = 0, drawnYuan: Int64 = 0, spentYuan: Int64 = 0, frontlineYuan: Int64 = 0, correctionReason: String = "") {
        self.requestID = requestID
        self.employerCreditCode = employerCreditCode
        self.year = year
        self.drawnYuan = drawnYuan
        self.spentYuan = spentYuan
        self.frontlineYuan = frontlineYuan
        self.correctionReason = correctionReason
    }
}

extension ReportEducationFundRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ReportEducationFundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__report_education_fund_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReportEducationFundRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.year = c.pointee.year
        self.drawnYuan = c.pointee.drawn_yuan
        self.spentYuan = c.pointee.spent_yuan
        self.frontlineYuan = c.pointee.frontline_yuan
        self.correctionReason = unpacker.string(c.pointee.correction_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReportEducationFundRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.year = self.year
        c.pointee.drawn_yuan = self.drawnYuan
        c.pointee.spent_yuan = self.spentYuan
        c.pointee.frontline_yuan = self.frontlineYuan
        c.pointee.correction_reason = packer.string(self.correctionReason)
    }
}

extension ReportEducationFundRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var employerCreditCode: CreditCode
        public var year: Int
        public var drawnYuan: Yuan
        public var spentYuan: Yuan
        /// Of what was spent.
        public var frontlineYuan: Yuan
        /// Required when the year is reported.
        public var correctionReason: String

        public init(requestID: String, employerCreditCode: CreditCode, year: Int, drawnYuan: Yuan, spentYuan: Yuan, frontlineYuan: Yuan, correctionReason: String) {
            self.requestID = requestID
            self.employerCreditCode = employerCreditCode
            self.year = year
            self.drawnYuan = drawnYuan
            self.spentYuan = spentYuan
            self.frontlineYuan = frontlineYuan
            self.correctionReason = correctionReason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("employer_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("drawn_yuan", format: "YUAN", values: 0...100000000000),
            FieldRule("spent_yuan", format: "YUAN", values: 0...100000000000),
            FieldRule("frontline_yuan", format: "YUAN", values: 0...100000000000),
            FieldRule("correction_reason", format: "REMARK", length: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let employerCreditCode: CreditCode? = check.creditCode(self.employerCreditCode, "employer_credit_code", required: true)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let drawnYuan: Yuan? = check.yuan(self.drawnYuan, "drawn_yuan", 0...100000000000, required: false)
        let spentYuan: Yuan? = check.yuan(self.spentYuan, "spent_yuan", 0...100000000000, required: false)
        let frontlineYuan: Yuan? = check.yuan(self.frontlineYuan, "frontline_yuan", 0...100000000000, required: false)
        let correctionReason: String? = check.remark(self.correctionReason, "correction_reason", 0...200, required: false)
        guard let requestID, let employerCreditCode, let year, let drawnYuan, let spentYuan, let frontlineYuan, let correctionReason else { return nil }
        return Checked(requestID: requestID, employerCreditCode: employerCreditCode, year: year, drawnYuan: drawnYuan, spentYuan: spentYuan, frontlineYuan: frontlineYuan, correctionReason: correctionReason)
    }
}

public struct PublishEducationFundRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var fundID: String = ""
    /// Day of the workers' congress.
    public var onDate: String = ""
    /// Minutes or notice, by name and number.
    public var publication: String = ""

    public init() {}

    public init(requestID: String = "", fundID: String = "", onDate: String = "", publication: String = "") {
        self.requestID = requestID
        self.fundID = fundID
        self.onDate = onDate
        self.publication = publication
    }
}

extension PublishEducationFundRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.PublishEducationFundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__publish_education_fund_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PublishEducationFundRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.fundID = unpacker.string(c.pointee.fund_id)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.publication = unpacker.string(c.pointee.publication)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PublishEducationFundRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.fund_id = packer.string(self.fundID)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.publication = packer.string(self.publication)
    }
}

extension PublishEducationFundRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var fundID: String
        /// Day of the workers' congress.
        public var onDate: CivilDay
        /// Minutes or notice, by name and number.
        public var publication: String

        public init(requestID: String, fundID: String, onDate: CivilDay, publication: String) {
            self.requestID = requestID
            self.fundID = fundID
            self.onDate = onDate
            self.publication = publication
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("fund_id", required: true, format: "RECORD_ID"),
            FieldRule("on_date", required: true, format: "DAY"),
            FieldRule("publication", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let fundID: String? = check.recordID(self.fundID, "fund_id", required: true)
        let onDate: CivilDay? = check.day(self.onDate, "on_date", required: true)
        let publication: String? = check.remark(self.publication, "publication", 2...200, required: true)
        guard let requestID, let fundID, let onDate, let publication else { return nil }
        return Checked(requestID: requestID, fundID: fundID, onDate: onDate, publication: publication)
    }
}

public struct VoidEducationFundRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var fundID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", fundID: String = "", reason: String = "") {
        self.requestID = requestID
        self.fundID = fundID
        self.reason = reason
    }
}

extension VoidEducationFundRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidEducationFundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_education_fund_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidEducationFundRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.fundID = unpacker.string(c.pointee.fund_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidEducationFundRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.fund_id = packer.string(self.fundID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidEducationFundRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var fundID: String
        public var reason: String

        public init(requestID: String, fundID: String, reason: String) {
            self.requestID = requestID
            self.fundID = fundID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("fund_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let fundID: String? = check.recordID(self.fundID, "fund_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let fundID, let reason else { return nil }
        return Checked(requestID: requestID, fundID: fundID, reason: reason)
    }
}

public struct ListEducationFundsRequest: Message {
    /// Where the enterprise is; also covers the regions below it. Required of bureaus.
    public var regionCode: String = ""
    /// Required of enterprises.
    public var employerCreditCode: String = ""
    public var year: Int32 = 0
    /// Only what counts and is short of the share of front-line workers that the policy book asks for today.
    public var belowShare: Bool = false
    /// Only what counts and the workers' congress was not told of.
    public var unpublished: Bool = false
    /// Also versions that were corrected or voided.
    public var everyVersion: Bool = false
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", employerCreditCode: String = "", year: Int32 = 0, belowShare: Bool = false, unpublished: Bool = false, everyVersion: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.employerCreditCode = employerCreditCode
        self.year = year
        self.belowShare = belowShare
        self.unpublished = unpublished
        self.everyVersion = everyVersion
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListEducationFundsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListEducationFundsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_education_funds_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListEducationFundsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.year = c.pointee.year
        self.belowShare = c.pointee.below_share != 0
        self.unpublished = c.pointee.unpublished != 0
        self.everyVersion = c.pointee.every_version != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListEducationFundsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.year = self.year
        c.pointee.below_share = self.belowShare ? 1 : 0
        c.pointee.unpublished = self.unpublished ? 1 : 0
        c.pointee.every_version = self.everyVersion ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListEducationFundsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Where the enterprise is; also covers the regions below it. Required of bureaus.
        public var regionCode: RegionCode?
        /// Required of enterprises.
        public var employerCreditCode: CreditCode?
        public var year: Int?
        /// Only what counts and is short of the share of front-line workers that the policy book asks for today.
        public var belowShare: Bool
        /// Only what counts and the workers' congress was not told of.
        public var unpublished: Bool
        /// Also versions that were corrected or voided.
        public var everyVersion: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, employerCreditCode: CreditCode?, year: Int?, belowShare: Bool, unpublished: Bool, everyVersion: Bool, page: PageQuery) {
            self.regionCode = regionCode
            self.employerCreditCode = employerCreditCode
            self.year = year
            self.belowShare = belowShare
            self.unpublished = unpublished
            self.everyVersion = everyVersion
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("employer_credit_code", format: "CREDIT_CODE"),
            FieldRule("year", values: 2000...2100),
            FieldRule("below_share"),
            FieldRule("unpublished"),
            FieldRule("every_version"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let employerCreditCode: CreditCode?? = check.optional(creditCode: self.employerCreditCode, "employer_credit_code")
        let year: Int?? = check.optional(number: self.year, "year", 2000...2100)
        let belowShare: Bool? = self.belowShare
        let unpublished: Bool? = self.unpublished
        let everyVersion: Bool? = self.everyVersion
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let employerCreditCode, let year, let belowShare, let unpublished, let everyVersion, let page else { return nil }
        return Checked(regionCode: regionCode, employerCreditCode: employerCreditCode, year: year, belowShare: belowShare, unpublished: unpublished, everyVersion: everyVersion, page: page)
    }
}

public struct ListEducationFundsResponse: Message {
    public var funds: [EducationFund] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(funds: [EducationFund] = [], nextPageToken: String = "") {
        self.funds = funds
        self.nextPageToken = nextPageToken
    }
}

extension ListEducationFundsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListEducationFundsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_education_funds_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListEducationFundsResponse.self)
        self.funds = unpacker.messages(c.pointee.funds, c.pointee.n_funds)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListEducationFundsResponse.self)
        c.pointee.funds = packer.messages(self.funds)
        c.pointee.n_funds = self.funds.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
