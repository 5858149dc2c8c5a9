internal import TrainingRecordsMessages
internal import Rules

extension AttendanceEntry.Checked {
    /// The entry in the contract.
    var message: AttendanceEntry {
        AttendanceEntry(
            personID: personID, hours: Int32(hours), mode: mode, checkMethod: checkMethod, checkPassed: checkPassed)
    }

    /// The presence as the rules look at it.
    var presence: AttendanceRule.Presence {
        AttendanceRule.Presence(
            hours: hours, isOnline: mode == .online, wasChecked: checkMethod != IdentityCheckMethod.`none`,
            checkPassed: checkPassed)
    }
}
