// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_record.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTrainingRecordsMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import CatalogMessages
public import TypeMessages

/// One training of a person.
public struct TrainingRecordEntry: Message {
    public var enrolmentID: String = ""
    public var classID: String = ""
    public var title: String = ""
    public var institutionCreditCode: String = ""
    /// Six digits.
    public var regionCode: String = ""
    public var programme: TrainingProgramme = .unspecified
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    /// Teaching hours of the class, and those attended that count.
    public var hours: Int32 = 0
    public var attendedHours: Int32 = 0
    /// "YYYY-MM-DD".
    public var beginsOn: String = ""
    public var endsOn: String = ""
    public var state: EnrolmentState = .unspecified
    /// "YYYY-MM-DD"; empty before.
    public var completedOn: String = ""

    public init() {}

    public init(enrolmentID: String = "", classID: String = "", title: String = "", institutionCreditCode: String = "", regionCode: String = "", programme: TrainingProgramme = .unspecified, occupationCode: String = "", level: Level = .unspecified, hours: Int32 = 0, attendedHours: Int32 = 0, beginsOn: String = "", endsOn: String = "", state: EnrolmentState = .unspecified, completedOn: String = "") {
        self.enrolmentID = enrolmentID
        self.classID = classID
        self.title = title
        self.institutionCreditCode = institutionCreditCode
        self.regionCode = regionCode
        self.programme = programme
        self.occupationCode = occupationCode
        self.level = level
        self.hours = hours
        self.attendedHours = attendedHours
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.state = state
        self.completedOn = completedOn
    }
}

extension TrainingRecordEntry {
    public static var protoName: String { "liaoning.skills.training_records.v1.TrainingRecordEntry" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__training_record_entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingRecordEntry.self)
        self.enrolmentID = unpacker.string(c.pointee.enrolment_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.title = unpacker.string(c.pointee.title)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.hours = c.pointee.hours
        self.attendedHours = c.pointee.attended_hours
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.completedOn = unpacker.string(c.pointee.completed_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingRecordEntry.self)
        c.pointee.enrolment_id = packer.string(self.enrolmentID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.title = packer.string(self.title)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.hours = self.hours
        c.pointee.attended_hours = self.attendedHours
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.completed_on = packer.string(self.completedOn)
    }
}

/// A subsidy paid or claimed for a person.
public struct SubsidyRecordEntry: Message {
    public var claimID: String = ""
    public var classID: String = ""
    public var payee: SubsidyPayee = .unspecified
    public var state: SubsidyClaimState = .unspecified
    /// Whole yuan.
    public var amountYuan: Int64 = 0
    /// "YYYY-MM-DD"; empty before.
    public var paidOn: String = ""

    public init() {}

    public init(claimID: String = "", classID: String = "", payee: SubsidyPayee = .unspecified, state: SubsidyClaimState = .unspecified, amountYuan: Int64 = 0, paidOn: String = "") {
        self.claimID = claimID
        self.classID = classID
        self.payee = payee
        self.state = state
        self.amountYuan = amountYuan
        self.paidOn = paidOn
    }
}

extension SubsidyRecordEntry {
    public static var protoName: String { "liaoning.skills.training_records.v1.SubsidyRecordEntry" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__subsidy_record_entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyRecordEntry.self)
        self.claimID = unpacker.string(c.pointee.claim_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.payee = .init(rawValue: Int32(bitPattern: c.pointee.payee.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.amountYuan = c.pointee.amount_yuan
        self.paidOn = unpacker.string(c.pointee.paid_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyRecordEntry.self)
        c.pointee.claim_id = packer.string(self.claimID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.payee.rawValue = UInt32(bitPattern: self.payee.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.paid_on = packer.string(self.paidOn)
    }
}

/// A person's record, latest first in each list.
public struct TrainingRecord: Message {
    public var person: Person? = nil
    public var trainings: [TrainingRecordEntry] = []
    public var vouchers: [Voucher] = []
    public var subsidies: [SubsidyRecordEntry] = []

    public init() {}

    public init(person: Person? = nil, trainings: [TrainingRecordEntry] = [], vouchers: [Voucher] = [], subsidies: [SubsidyRecordEntry] = []) {
        self.person = person
        self.trainings = trainings
        self.vouchers = vouchers
        self.subsidies = subsidies
    }
}

extension TrainingRecord {
    public static var protoName: String { "liaoning.skills.training_records.v1.TrainingRecord" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__training_record__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingRecord.self)
        self.person = unpacker.message(c.pointee.person)
        self.trainings = unpacker.messages(c.pointee.trainings, c.pointee.n_trainings)
        self.vouchers = unpacker.messages(c.pointee.vouchers, c.pointee.n_vouchers)
        self.subsidies = unpacker.messages(c.pointee.subsidies, c.pointee.n_subsidies)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingRecord.self)
        c.pointee.person = packer.message(self.person)
        c.pointee.trainings = packer.messages(self.trainings)
        c.pointee.n_trainings = self.trainings.count
        c.pointee.vouchers = packer.messages(self.vouchers)
        c.pointee.n_vouchers = self.vouchers.count
        c.pointee.subsidies = packer.messages(self.subsidies)
        c.pointee.n_subsidies = self.subsidies.count
    }
}

public struct GetTrainingRecordRequest: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension GetTrainingRecordRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetTrainingRecordRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_training_record_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetTrainingRecordRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetTrainingRecordRequest.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension GetTrainingRecordRequest: CheckedMessage {
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
