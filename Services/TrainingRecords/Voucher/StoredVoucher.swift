internal import TrainingRecordsMessages
internal import Ground
internal import Rules

/// A voucher as it is kept, however long ago it lapsed, with the values that rules decide by.
struct StoredVoucher: Sendable {
    /// The contract's message.
    let voucher: Voucher
    let state: VoucherLife.State
    let validity: DayPeriod
    let region: RegionCode
    let terms: VoucherFit.Terms

    var id: String { voucher.voucherID }

    /// What it covers of a seat.
    var cover: SubsidyClaimRules.Cover {
        voucher.terms?.kind == .faceValue ? .faceValue(Yuan(voucher.terms?.faceValueYuan ?? 0)) : .whole
    }

    /// Why `step` may not be taken on `day`; nil when it may.
    func refusal(of step: VoucherLife.Step, on day: CivilDay) -> VoucherLife.Refusal? {
        VoucherLife.refusal(of: step, from: state, validity: validity, on: day)
    }

    /// As it is on `day`: one that lapsed is expired, marked or not.
    func asOf(_ day: CivilDay) -> Voucher {
        var copy = voucher
        copy.state = VoucherLife.state(state, validity: validity, on: day).message
        return copy
    }
}
