// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/holder_equivalence.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CEvaluationMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import CatalogMessages
public import TypeMessages

public struct GetEquivalencesRequest: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension GetEquivalencesRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetEquivalencesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_equivalences_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetEquivalencesRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetEquivalencesRequest.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension GetEquivalencesRequest: CheckedMessage {
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

/// One equivalence and what it rests on.
public struct HolderEquivalence: Message {
    public var equivalence: Equivalence? = nil
    /// The valid certificate it rests on; empty for academic equivalents.
    public var certificateNumber: String = ""
    /// Of the certificate.
    public var occupationCode: String = ""

    public init() {}

    public init(equivalence: Equivalence? = nil, certificateNumber: String = "", occupationCode: String = "") {
        self.equivalence = equivalence
        self.certificateNumber = certificateNumber
        self.occupationCode = occupationCode
    }
}

extension HolderEquivalence {
    public static var protoName: String { "liaoning.skills.evaluation.v1.HolderEquivalence" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__holder_equivalence__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HolderEquivalence.self)
        self.equivalence = unpacker.message(c.pointee.equivalence)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HolderEquivalence.self)
        c.pointee.equivalence = packer.message(self.equivalence)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.occupation_code = packer.string(self.occupationCode)
    }
}

public struct HolderEquivalences: Message {
    public var personID: String = ""
    /// Highest level held by a valid certificate; unspecified when none.
    public var highestLevel: Level = .unspecified
    /// Highest level first, then in the order of the catalog.
    public var equivalences: [HolderEquivalence] = []

    public init() {}

    public init(personID: String = "", highestLevel: Level = .unspecified, equivalences: [HolderEquivalence] = []) {
        self.personID = personID
        self.highestLevel = highestLevel
        self.equivalences = equivalences
    }
}

extension HolderEquivalences {
    public static var protoName: String { "liaoning.skills.evaluation.v1.HolderEquivalences" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__holder_equivalences__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HolderEquivalences.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.highestLevel = .init(rawValue: Int32(bitPattern: c.pointee.highest_level.rawValue))
        self.equivalences = unpacker.messages(c.pointee.equivalences, c.pointee.n_equivalences)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HolderEquivalences.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.highest_level.rawValue = UInt32(bitPattern: self.highestLevel.rawValue)
        c.pointee.equivalences = packer.messages(self.equivalences)
        c.pointee.n_equivalences = self.equivalences.count
    }
}
