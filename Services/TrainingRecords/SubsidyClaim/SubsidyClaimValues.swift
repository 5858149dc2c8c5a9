internal import TrainingRecordsMessages
internal import Rules

// The contract's values of claims and the rules'. Their numbers are the same: a test holds them together.

extension ClaimLife.State {
    /// The state in the contract.
    var message: SubsidyClaimState { SubsidyClaimState(rawValue: Int32(rawValue)) }
}

extension ClaimComputation.Kind {
    /// The kind of a message; nil when it is unspecified or not known here.
    init?(_ kind: SubsidyClaimKind) { self.init(rawValue: Int(kind.rawValue)) }

    /// The kind in the contract.
    var message: SubsidyClaimKind { SubsidyClaimKind(rawValue: Int32(rawValue)) }
}

extension SubsidyClaimRules.Payee {
    /// Who is paid, in the contract.
    var message: SubsidyPayee { SubsidyPayee(rawValue: Int32(rawValue)) }
}

extension SubsidyClaimRules.Fund {
    /// The fund of a message; nil when it is unspecified or not known here.
    init?(_ source: FundSource) { self.init(rawValue: Int(source.rawValue)) }

    /// The fund in the contract.
    var message: FundSource { FundSource(rawValue: Int32(rawValue)) }
}

extension StoredClass {
    /// The organisation that is paid; empty for the trainee.
    func creditCode(of payee: SubsidyClaimRules.Payee) -> String {
        switch payee {
        case .institution: institution.text
        case .enterprise: message.employerCreditCode
        case .trainee: ""
        }
    }
}
