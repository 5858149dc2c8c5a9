internal import TrainingRecordsMessages
internal import Ground
internal import Rules

/// What the vouchers of one issue have in common.
struct VoucherBatch: Sendable {
    let id: String
    let region: RegionCode
    let terms: VoucherTerms
    /// The groups its vouchers are for; anyone when empty.
    let groups: [TargetGroup]
    let validity: DayPeriod
    /// The last day of the validity.
    let lastDay: CivilDay
    let policyEdition: Int64
}
