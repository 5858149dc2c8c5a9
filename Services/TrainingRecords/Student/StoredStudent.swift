internal import TrainingRecordsMessages
internal import Ground
internal import RPC
internal import Rules
internal import Storage

/// A student as kept: as the contract shows it, and as the rules look at it.
struct StoredStudent: Sendable {
    var message: Student
    var region: RegionCode
    var state: StudentLife.State
    var form: StudentLife.Form
    let enteredOn: CivilDay
    var endedOn: CivilDay?
    var offeredRegion: RegionCode?
    /// The day on which the student counted on the roll.
    var countedOn: CivilDay
    /// The day on which the graduate counted as employed; nil when not.
    var countedEmployedOn: CivilDay?

    var isOffered: Bool { !message.offeredSchoolCreditCode.isEmpty }

    /// Puts a student somewhere.
    mutating func move(to state: StudentLife.State) {
        self.state = state
        message.state = StudentState(rawValue: Int32(state.rawValue))
        if state != .suspended { message.suspendedUntilOn = "" }
    }

    /// Ends the time on the roll.
    mutating func end(_ state: StudentLife.State, on day: CivilDay) {
        move(to: state)
        endedOn = day
        message.endedOn = day.description
    }

    /// Takes an offer off.
    mutating func clearOffer() {
        message.offeredSchoolCreditCode = ""
        message.offeredMajorID = ""
        message.offeredMajorName = ""
        offeredRegion = nil
    }

    /// What feed and audit hold: no name.
    var withoutName: Student {
        var copy = message
        copy.personName = ""
        copy.steps = []
        return copy
    }
}

extension Call {
    /// Refuses unless the student is of the caller's school or region.
    ///
    /// - Throws: `OUT_OF_SCOPE`.
    func requireScope(of student: StoredStudent) throws(RPCError) {
        try requireScope(region: student.region.code, organisation: student.message.schoolCreditCode)
    }

    /// Refuses unless the student is offered to the caller's school or region.
    ///
    /// - Throws: `OUT_OF_SCOPE`.
    func requireScope(ofOffer student: StoredStudent) throws(RPCError) {
        try requireScope(
            region: student.offeredRegion?.code, organisation: student.message.offeredSchoolCreditCode)
    }

    /// Whether the caller may read the student: of either school, either region, or the student.
    ///
    /// - Throws: `OUT_OF_SCOPE`.
    func requireReading(_ student: StoredStudent) throws(RPCError) {
        if identity.role == .auditor { return }
        if student.isOffered, (try? requireScope(ofOffer: student)) != nil { return }
        try requireScope(
            region: student.region.code, organisation: student.message.schoolCreditCode,
            person: student.message.personID)
    }
}
