internal import CatalogMessages
internal import TrainingRecordsMessages
internal import Ground
internal import Rules

// The contract's values of vouchers and the rules'. Their numbers are the same: a test holds them together.

extension VoucherLife.State {
    /// The state in the contract.
    var message: VoucherState { VoucherState(rawValue: Int32(rawValue)) }
}

extension VoucherTerms {
    /// The terms of a request.
    init(_ terms: VoucherTerms.Checked) {
        self.init(
            kind: terms.kind, programmes: terms.programmes,
            institutionCreditCodes: terms.institutionCreditCodes.map(\.text), workerGroups: terms.workerGroups,
            faceValueYuan: terms.faceValueYuan.amount)
    }

    /// What they cover, for vouchers that a region issued; nil when one of the values is not known. None may be left out: no programme and
    /// no institution means any.
    func coverage(issuedBy region: RegionCode) -> VoucherFit.Terms? {
        guard let programmes = programmes.converted({ Programme($0) }),
            let institutions = institutionCreditCodes.converted({ try? CreditCode($0) })
        else { return nil }
        return VoucherFit.Terms(programmes: programmes, institutions: institutions, region: region)
    }

    /// The groups they name, anyone when empty; nil when one of them is not known.
    var groups: [TargetGroup]? { workerGroups.converted { TargetGroup($0) } }
}

extension Array {
    /// Every element as another value; nil when one of them cannot be.
    fileprivate func converted<Value>(_ convert: (Element) -> Value?) -> [Value]? {
        var values: [Value] = []
        for element in self {
            guard let value = convert(element) else { return nil }
            values.append(value)
        }
        return values
    }
}
