internal import TrainingRecordsMessages
internal import Ground
internal import Rules

/// A class as it is kept: as the contract shows it, without sessions and teachers, and as the rules look at it.
@dynamicMemberLookup
struct StoredClass: Sendable {
    let message: TrainingClass
    /// The region it is taught in.
    let region: RegionCode
    /// The city whose catalog and budget it stands under.
    let city: RegionCode
    let rule: Programme
    let institution: CreditCode
    /// The enterprise whose workers it trains.
    let employer: CreditCode?
    /// All enterprises whose workers it trains, that one first.
    let employers: [CreditCode]
    /// Its first and last day.
    let period: DayPeriod

    /// The day on which it was opened.
    let openedOn: CivilDay

    /// What the contract shows and the rules do not read.
    subscript<Value>(dynamicMember path: KeyPath<TrainingClass, Value>) -> Value { message[keyPath: path] }
}
