internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

extension ClassResources.Times {
    /// The sessions of a class with what else its teachers, its room and its trainees have at that time.
    init(
        of sessions: [StoredSession], period: DayPeriod, classID: String, institution: CreditCode, region: RegionCode,
        place: String, teachers: [String], trainees: [String] = [], in transaction: some Transaction
    ) throws {
        self.init(
            sessions: sessions.map(\.time), onSite: sessions.filter { !$0.message.online }.map(\.time))
        ofTeachers = try SessionStore.sessions(
            taughtBy: teachers, of: institution, besides: classID, during: period, in: transaction)
        atPlace = try SessionStore.sessions(at: place, in: region, besides: classID, during: period, transaction)
        ofTrainees = try trainees.map {
            try SessionStore.otherSessions(of: $0, besides: classID, during: period, in: transaction)
        }
    }
}
