// Written by Protos/generate.sh from liaoning/skills/training_records/v1/person.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// Sex as the citizen number says it.
public enum PersonSex: EnumValue {
    case unspecified
    /// 男
    case male
    /// 女
    case female
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [PersonSex] = [.unspecified, .male, .female]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .male
        case 2: self = .female
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .male: 1
        case .female: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "PERSON_SEX_UNSPECIFIED"
        case .male: "PERSON_SEX_MALE"
        case .female: "PERSON_SEX_FEMALE"
        case .unrecognized: nil
        }
    }
}

/// A registered person as people with the right see them: the identity number is masked.
public struct Person: Message {
    /// Opaque id.
    public var personID: String = ""
    public var name: String = ""
    /// Shown to the person only, by the last four positions: "**************0118". Empty for everybody else.
    public var citizenNumberMasked: String = ""
    /// "YYYY-MM-DD". Empty for organisations, to whom the year is enough.
    public var birthDate: String = ""
    public var sex: PersonSex = .unspecified
    /// Region of residence, six digits.
    public var regionCode: String = ""
    /// Shown to the person only, by the last four digits: "*******5678". Empty for everybody else, and when none is known.
    public var phoneMasked: String = ""
    public var registeredAt: Timestamp? = nil
    public var birthYear: Int32 = 0
    /// "YYYY-MM-DD"; empty of the living.
    public var deceasedOn: String = ""
    /// The id under which the person is kept; empty of those who are kept under their own.
    public var mergedIntoPersonID: String = ""

    public init() {}

    public init(personID: String = "", name: String = "", citizenNumberMasked: String = "", birthDate: String = "", sex: PersonSex = .unspecified, regionCode: String = "", phoneMasked: String = "", registeredAt: Timestamp? = nil, birthYear: Int32 = 0, deceasedOn: String = "", mergedIntoPersonID: String = "") {
        self.personID = personID
        self.name = name
        self.citizenNumberMasked = citizenNumberMasked
        self.birthDate = birthDate
        self.sex = sex
        self.regionCode = regionCode
        self.phoneMasked = phoneMasked
        self.registeredAt = registeredAt
        self.birthYear = birthYear
        self.deceasedOn = deceasedOn
        self.mergedIntoPersonID = mergedIntoPersonID
    }
}

extension Person {
    public static var protoName: String { "liaoning.skills.training_records.v1.Person" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__person__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Person.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.name = unpacker.string(c.pointee.name)
        self.citizenNumberMasked = unpacker.string(c.pointee.citizen_number_masked)
        self.birthDate = unpacker.string(c.pointee.birth_date)
        self.sex = .init(rawValue: Int32(bitPattern: c.pointee.sex.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.phoneMasked = unpacker.string(c.pointee.phone_masked)
        self.registeredAt = unpacker.message(c.pointee.registered_at)
        self.birthYear = c.pointee.birth_year
        self.deceasedOn = unpacker.string(c.pointee.deceased_on)
        self.mergedIntoPersonID = unpacker.string(c.pointee.merged_into_person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Person.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.name = packer.string(self.name)
        c.pointee.citizen_number_masked = packer.string(self.citizenNumberMasked)
        c.pointee.birth_date = packer.string(self.birthDate)
        c.pointee.sex.rawValue = UInt32(bitPattern: self.sex.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.phone_masked = packer.string(self.phoneMasked)
        c.pointee.registered_at = packer.message(self.registeredAt)
        c.pointee.birth_year = self.birthYear
        c.pointee.deceased_on = packer.string(self.deceasedOn)
        c.pointee.merged_into_person_id = packer.string(self.mergedIntoPersonID)
    }
}

/// What others learn of a person from the feed; payload of the changes "person.registered", "person.updated", "person.merged" and
/// "person.deceased".
public struct PersonSummary: Message {
    public var personID: String = ""
    /// Region of residence, six digits.
    public var regionCode: String = ""
    public var registeredAt: Timestamp? = nil
    /// "YYYY-MM-DD"; empty of the living.
    public var deceasedOn: String = ""
    /// The id under which the person is kept; empty of those who are kept under their own.
    public var mergedIntoPersonID: String = ""
    /// What was corrected: "name", "region_code", "phone"; never the values.
    public var correctedFields: [String] = []
    /// Why; of a correction, merge or death.
    public var reason: String = ""

    public init() {}

    public init(personID: String = "", regionCode: String = "", registeredAt: Timestamp? = nil, deceasedOn: String = "", mergedIntoPersonID: String = "", correctedFields: [String] = [], reason: String = "") {
        self.personID = personID
        self.regionCode = regionCode
        self.registeredAt = registeredAt
        self.deceasedOn = deceasedOn
        self.mergedIntoPersonID = mergedIntoPersonID
        self.correctedFields = correctedFields
        self.reason = reason
    }
}

extension PersonSummary {
    public static var protoName: String { "liaoning.skills.training_records.v1.PersonSummary" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__person_summary__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PersonSummary.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.registeredAt = unpacker.message(c.pointee.registered_at)
        self.deceasedOn = unpacker.string(c.pointee.deceased_on)
        self.mergedIntoPersonID = unpacker.string(c.pointee.merged_into_person_id)
        self.correctedFields = unpacker.strings(c.pointee.corrected_fields, c.pointee.n_corrected_fields)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PersonSummary.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.registered_at = packer.message(self.registeredAt)
        c.pointee.deceased_on = packer.string(self.deceasedOn)
        c.pointee.merged_into_person_id = packer.string(self.mergedIntoPersonID)
        c.pointee.corrected_fields = packer.strings(self.correctedFields)
        c.pointee.n_corrected_fields = self.correctedFields.count
        c.pointee.reason = packer.string(self.reason)
    }
}

/// Detail of the status ALREADY_EXISTS when the number is registered, for callers with the right to see that person.
public struct ExistingPerson: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension ExistingPerson {
    public static var protoName: String { "liaoning.skills.training_records.v1.ExistingPerson" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__existing_person__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ExistingPerson.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ExistingPerson.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

/// What evaluation, competition and awards need of a person in order to decide.
public struct PersonProfile: Message {
    public var personID: String = ""
    public var name: String = ""
    /// "YYYY-MM-DD".
    public var birthDate: String = ""
    public var sex: PersonSex = .unspecified
    /// Region of residence, six digits.
    public var regionCode: String = ""
    /// Memberships valid on the day asked for.
    public var groups: [GroupMembership] = []
    /// All employments, earliest first.
    public var employments: [Employment] = []
    /// All schoolings, earliest first.
    public var schoolings: [Schooling] = []

    public init() {}

    public init(personID: String = "", name: String = "", birthDate: String = "", sex: PersonSex = .unspecified, regionCode: String = "", groups: [GroupMembership] = [], employments: [Employment] = [], schoolings: [Schooling] = []) {
        self.personID = personID
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
        self.regionCode = regionCode
        self.groups = groups
        self.employments = employments
        self.schoolings = schoolings
    }
}

extension PersonProfile {
    public static var protoName: String { "liaoning.skills.training_records.v1.PersonProfile" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__person_profile__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PersonProfile.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.name = unpacker.string(c.pointee.name)
        self.birthDate = unpacker.string(c.pointee.birth_date)
        self.sex = .init(rawValue: Int32(bitPattern: c.pointee.sex.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.groups = unpacker.messages(c.pointee.groups, c.pointee.n_groups)
        self.employments = unpacker.messages(c.pointee.employments, c.pointee.n_employments)
        self.schoolings = unpacker.messages(c.pointee.schoolings, c.pointee.n_schoolings)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PersonProfile.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.name = packer.string(self.name)
        c.pointee.birth_date = packer.string(self.birthDate)
        c.pointee.sex.rawValue = UInt32(bitPattern: self.sex.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.groups = packer.messages(self.groups)
        c.pointee.n_groups = self.groups.count
        c.pointee.employments = packer.messages(self.employments)
        c.pointee.n_employments = self.employments.count
        c.pointee.schoolings = packer.messages(self.schoolings)
        c.pointee.n_schoolings = self.schoolings.count
    }
}

public struct RegisterPersonRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// GB 11643, 18 positions; numbers of 15 positions are refused.
    public var citizenNumber: String = ""
    public var name: String = ""
    public var phone: String = ""
    /// Where the person lives.
    public var regionCode: String = ""

    public init() {}

    public init(requestID: String = "", citizenNumber: String = "", name: String = "", phone: String = "", regionCode: String = "") {
        self.requestID = requestID
        self.citizenNumber = citizenNumber
        self.name = name
        self.phone = phone
        self.regionCode = regionCode
    }
}

extension RegisterPersonRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RegisterPersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__register_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RegisterPersonRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.citizenNumber = unpacker.string(c.pointee.citizen_number)
        self.name = unpacker.string(c.pointee.name)
        self.phone = unpacker.string(c.pointee.phone)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RegisterPersonRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.citizen_number = packer.string(self.citizenNumber)
        c.pointee.name = packer.string(self.name)
        c.pointee.phone = packer.string(self.phone)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

extension RegisterPersonRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// GB 11643, 18 positions; numbers of 15 positions are refused.
        public var citizenNumber: String
        public var name: String
        public var phone: String
        /// Where the person lives.
        public var regionCode: RegionCode

        public init(requestID: String, citizenNumber: String, name: String, phone: String, regionCode: RegionCode) {
            self.requestID = requestID
            self.citizenNumber = citizenNumber
            self.name = name
            self.phone = phone
            self.regionCode = regionCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("citizen_number", required: true, format: "CITIZEN_NUMBER"),
            FieldRule("name", required: true, format: "PERSONAL_NAME"),
            FieldRule("phone", format: "PHONE"),
            FieldRule("region_code", required: true, format: "PLACE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let citizenNumber: String? = check.citizenNumber(self.citizenNumber, "citizen_number", required: true)
        let name: String? = check.personalName(self.name, "name", required: true)
        let phone: String? = check.phone(self.phone, "phone", required: false)
        let regionCode: RegionCode? = check.place(self.regionCode, "region_code", required: true)
        guard let requestID, let citizenNumber, let name, let phone, let regionCode else { return nil }
        return Checked(requestID: requestID, citizenNumber: citizenNumber, name: name, phone: phone, regionCode: regionCode)
    }
}

public struct UpdatePersonRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var personID: String = ""
    /// At least one of the three is required; what is empty stays as it is.
    public var name: String = ""
    public var regionCode: String = ""
    public var phone: String = ""
    /// For example "登记姓名错字更正".
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", name: String = "", regionCode: String = "", phone: String = "", reason: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.name = name
        self.regionCode = regionCode
        self.phone = phone
        self.reason = reason
    }
}

extension UpdatePersonRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.UpdatePersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__update_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__UpdatePersonRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.phone = unpacker.string(c.pointee.phone)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__UpdatePersonRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.phone = packer.string(self.phone)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension UpdatePersonRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var personID: String
        /// At least one of the three is required; what is empty stays as it is.
        public var name: String
        public var regionCode: RegionCode?
        public var phone: String
        /// For example "登记姓名错字更正".
        public var reason: String

        public init(requestID: String, personID: String, name: String, regionCode: RegionCode?, phone: String, reason: String) {
            self.requestID = requestID
            self.personID = personID
            self.name = name
            self.regionCode = regionCode
            self.phone = phone
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("name", format: "PERSONAL_NAME"),
            FieldRule("region_code", format: "PLACE"),
            FieldRule("phone", format: "PHONE"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let name: String? = check.personalName(self.name, "name", required: false)
        let regionCode: RegionCode?? = check.optional(place: self.regionCode, "region_code")
        let phone: String? = check.phone(self.phone, "phone", required: false)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let personID, let name, let regionCode, let phone, let reason else { return nil }
        return Checked(requestID: requestID, personID: personID, name: name, regionCode: regionCode, phone: phone, reason: reason)
    }
}

public struct MergePersonsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// The one that was registered wrongly.
    public var personID: String = ""
    /// The one under whom the person is kept.
    public var intoPersonID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", intoPersonID: String = "", reason: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.intoPersonID = intoPersonID
        self.reason = reason
    }
}

extension MergePersonsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.MergePersonsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__merge_persons_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__MergePersonsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.intoPersonID = unpacker.string(c.pointee.into_person_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__MergePersonsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.into_person_id = packer.string(self.intoPersonID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension MergePersonsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// The one that was registered wrongly.
        public var personID: String
        /// The one under whom the person is kept.
        public var intoPersonID: String
        public var reason: String

        public init(requestID: String, personID: String, intoPersonID: String, reason: String) {
            self.requestID = requestID
            self.personID = personID
            self.intoPersonID = intoPersonID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("into_person_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let intoPersonID: String? = check.recordID(self.intoPersonID, "into_person_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let personID, let intoPersonID, let reason else { return nil }
        return Checked(requestID: requestID, personID: personID, intoPersonID: intoPersonID, reason: reason)
    }
}

public struct RecordDeathRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var personID: String = ""
    /// Not in the future, and not before the person was born.
    public var diedOn: String = ""
    /// The document that proves it.
    public var evidence: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", diedOn: String = "", evidence: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.diedOn = diedOn
        self.evidence = evidence
    }
}

extension RecordDeathRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordDeathRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_death_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordDeathRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.diedOn = unpacker.string(c.pointee.died_on)
        self.evidence = unpacker.string(c.pointee.evidence)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordDeathRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.died_on = packer.string(self.diedOn)
        c.pointee.evidence = packer.string(self.evidence)
    }
}

extension RecordDeathRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var personID: String
        /// Not in the future, and not before the person was born.
        public var diedOn: CivilDay
        /// The document that proves it.
        public var evidence: String

        public init(requestID: String, personID: String, diedOn: CivilDay, evidence: String) {
            self.requestID = requestID
            self.personID = personID
            self.diedOn = diedOn
            self.evidence = evidence
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("died_on", required: true, format: "DAY"),
            FieldRule("evidence", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let diedOn: CivilDay? = check.day(self.diedOn, "died_on", required: true)
        let evidence: String? = check.remark(self.evidence, "evidence", 2...200, required: true)
        guard let requestID, let personID, let diedOn, let evidence else { return nil }
        return Checked(requestID: requestID, personID: personID, diedOn: diedOn, evidence: evidence)
    }
}

public struct GetPersonRequest: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension GetPersonRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetPersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetPersonRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetPersonRequest.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension GetPersonRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String

        public init(personID: String) {
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let personID else { return nil }
        return Checked(personID: personID)
    }
}

public struct FindPersonRequest: Message {
    /// GB 11643, 18 positions.
    public var citizenNumber: String = ""
    /// Required of institutions, enterprises and evaluation organisations: only who knows both finds the person.
    public var name: String = ""

    public init() {}

    public init(citizenNumber: String = "", name: String = "") {
        self.citizenNumber = citizenNumber
        self.name = name
    }
}

extension FindPersonRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.FindPersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__find_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FindPersonRequest.self)
        self.citizenNumber = unpacker.string(c.pointee.citizen_number)
        self.name = unpacker.string(c.pointee.name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FindPersonRequest.self)
        c.pointee.citizen_number = packer.string(self.citizenNumber)
        c.pointee.name = packer.string(self.name)
    }
}

extension FindPersonRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// GB 11643, 18 positions.
        public var citizenNumber: String
        /// Required of institutions, enterprises and evaluation organisations: only who knows both finds the person.
        public var name: String

        public init(citizenNumber: String, name: String) {
            self.citizenNumber = citizenNumber
            self.name = name
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("citizen_number", required: true, format: "CITIZEN_NUMBER"),
            FieldRule("name", format: "PERSONAL_NAME"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let citizenNumber: String? = check.citizenNumber(self.citizenNumber, "citizen_number", required: true)
        let name: String? = check.personalName(self.name, "name", required: false)
        guard let citizenNumber, let name else { return nil }
        return Checked(citizenNumber: citizenNumber, name: name)
    }
}

public struct GetPersonProfileRequest: Message {
    public var personID: String = ""
    /// Day on which groups must be valid; today when empty.
    public var onDate: String = ""

    public init() {}

    public init(personID: String = "", onDate: String = "") {
        self.personID = personID
        self.onDate = onDate
    }
}

extension GetPersonProfileRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetPersonProfileRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_person_profile_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetPersonProfileRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetPersonProfileRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

extension GetPersonProfileRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String
        /// Day on which groups must be valid; today when empty.
        public var onDate: CivilDay?

        public init(personID: String, onDate: CivilDay?) {
            self.personID = personID
            self.onDate = onDate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("on_date", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        guard let personID, let onDate else { return nil }
        return Checked(personID: personID, onDate: onDate)
    }
}

public struct MatchPersonRequest: Message {
    public var personID: String = ""
    /// At least one of the two is required. What cannot be a name or number matches nobody.
    public var name: String = ""
    public var citizenNumber: String = ""

    public init() {}

    public init(personID: String = "", name: String = "", citizenNumber: String = "") {
        self.personID = personID
        self.name = name
        self.citizenNumber = citizenNumber
    }
}

extension MatchPersonRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.MatchPersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__match_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__MatchPersonRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.name = unpacker.string(c.pointee.name)
        self.citizenNumber = unpacker.string(c.pointee.citizen_number)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__MatchPersonRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.name = packer.string(self.name)
        c.pointee.citizen_number = packer.string(self.citizenNumber)
    }
}

extension MatchPersonRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String
        /// At least one of the two is required. What cannot be a name or number matches nobody.
        public var name: String
        public var citizenNumber: String

        public init(personID: String, name: String, citizenNumber: String) {
            self.personID = personID
            self.name = name
            self.citizenNumber = citizenNumber
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("name", format: "RAW", length: 0...2000),
            FieldRule("citizen_number", format: "RAW", length: 0...2000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let name: String? = check.raw(self.name, "name", 0...2000, required: false)
        let citizenNumber: String? = check.raw(self.citizenNumber, "citizen_number", 0...2000, required: false)
        guard let personID, let name, let citizenNumber else { return nil }
        return Checked(personID: personID, name: name, citizenNumber: citizenNumber)
    }
}

/// Whether a person is the one with that name and number. What was not asked for is true.
public struct PersonMatch: Message {
    /// False also when there is no such person.
    public var matches: Bool = false
    public var nameMatches: Bool = false
    public var numberMatches: Bool = false

    public init() {}

    public init(matches: Bool = false, nameMatches: Bool = false, numberMatches: Bool = false) {
        self.matches = matches
        self.nameMatches = nameMatches
        self.numberMatches = numberMatches
    }
}

extension PersonMatch {
    public static var protoName: String { "liaoning.skills.training_records.v1.PersonMatch" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__person_match__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PersonMatch.self)
        self.matches = c.pointee.matches != 0
        self.nameMatches = c.pointee.name_matches != 0
        self.numberMatches = c.pointee.number_matches != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PersonMatch.self)
        c.pointee.matches = self.matches ? 1 : 0
        c.pointee.name_matches = self.nameMatches ? 1 : 0
        c.pointee.number_matches = self.numberMatches ? 1 : 0
    }
}
