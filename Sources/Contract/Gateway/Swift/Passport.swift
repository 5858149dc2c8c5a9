// Written by Protos/generate.sh from liaoning/skills/gateway/v1/passport.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CCompetitionMessages
internal import CEvaluationMessages
internal import CGatewayMessages
internal import CTrainingRecordsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import AwardsMessages
public import CompetitionMessages
public import EvaluationMessages
public import TrainingRecordsMessages
public import WireMessages

public struct GetPassportRequest: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension GetPassportRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.GetPassportRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__get_passport_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__GetPassportRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__GetPassportRequest.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension GetPassportRequest: CheckedMessage {
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

/// A part of the passport that could not be fetched.
public struct MissingPart: Message {
    /// The process that was asked, for example "evaluation".
    public var process: String = ""
    /// The status code's name, for example "UNAVAILABLE".
    public var code: String = ""
    /// A Chinese sentence for people.
    public var message: String = ""

    public init() {}

    public init(process: String = "", code: String = "", message: String = "") {
        self.process = process
        self.code = code
        self.message = message
    }
}

extension MissingPart {
    public static var protoName: String { "liaoning.skills.gateway.v1.MissingPart" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__missing_part__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__MissingPart.self)
        self.process = unpacker.string(c.pointee.process)
        self.code = unpacker.string(c.pointee.code)
        self.message = unpacker.string(c.pointee.message)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__MissingPart.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.code = packer.string(self.code)
        c.pointee.message = packer.string(self.message)
    }
}

/// Everything the five services know of one worker.
public struct Passport: Message {
    public var personID: String = ""
    /// Identity (masked), trainings, vouchers and subsidies, from training-records; absent when it could not be asked.
    public var training: TrainingRecord? = nil
    /// From evaluation, newest first.
    public var certificates: [Certificate] = []
    /// What the highest certificates are worth as titles and schooling, from evaluation.
    public var equivalences: [HolderEquivalence] = []
    /// From competition, newest first.
    public var competitionResults: [PersonResult] = []
    /// From awards, newest first.
    public var honours: [Honour] = []
    /// Parts that could not be fetched; what the others say is right all the same.
    public var missing: [MissingPart] = []
    public var assembledAt: Timestamp? = nil

    public init() {}

    public init(personID: String = "", training: TrainingRecord? = nil, certificates: [Certificate] = [], equivalences: [HolderEquivalence] = [], competitionResults: [PersonResult] = [], honours: [Honour] = [], missing: [MissingPart] = [], assembledAt: Timestamp? = nil) {
        self.personID = personID
        self.training = training
        self.certificates = certificates
        self.equivalences = equivalences
        self.competitionResults = competitionResults
        self.honours = honours
        self.missing = missing
        self.assembledAt = assembledAt
    }
}

extension Passport {
    public static var protoName: String { "liaoning.skills.gateway.v1.Passport" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__passport__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__Passport.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.training = unpacker.message(c.pointee.training)
        self.certificates = unpacker.messages(c.pointee.certificates, c.pointee.n_certificates)
        self.equivalences = unpacker.messages(c.pointee.equivalences, c.pointee.n_equivalences)
        self.competitionResults = unpacker.messages(c.pointee.competition_results, c.pointee.n_competition_results)
        self.honours = unpacker.messages(c.pointee.honours, c.pointee.n_honours)
        self.missing = unpacker.messages(c.pointee.missing, c.pointee.n_missing)
        self.assembledAt = unpacker.message(c.pointee.assembled_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__Passport.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.training = packer.message(self.training)
        c.pointee.certificates = packer.messages(self.certificates)
        c.pointee.n_certificates = self.certificates.count
        c.pointee.equivalences = packer.messages(self.equivalences)
        c.pointee.n_equivalences = self.equivalences.count
        c.pointee.competition_results = packer.messages(self.competitionResults)
        c.pointee.n_competition_results = self.competitionResults.count
        c.pointee.honours = packer.messages(self.honours)
        c.pointee.n_honours = self.honours.count
        c.pointee.missing = packer.messages(self.missing)
        c.pointee.n_missing = self.missing.count
        c.pointee.assembled_at = packer.message(self.assembledAt)
    }
}
