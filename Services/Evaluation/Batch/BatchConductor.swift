internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationBatch {
    /// Refuses unless it is the caller's own: the organisation's, its successor's, or in the bureau's region.
    ///
    /// - Throws: `PERMISSION_DENIED`.
    func requireReader(_ call: Call) throws(RPCError) {
        let isSuccessor = call.identity.creditCode == conductor
        try call.requireScope(
            region: regionCode, organisation: isSuccessor ? conductor : organisationCreditCode)
    }

    /// Refuses unless the caller conducts the batch and may: neither suspended nor withdrawn, and the batch not cancelled.
    ///
    /// A filing that expired meanwhile does not matter: the sessions were held while it was in force.
    /// - Throws: `PERMISSION_DENIED`, ``EvaluationError/refused(_:)``.
    func requireConductor(_ call: Call, in transaction: some Transaction) throws {
        try call.requireScope(organisation: conductor)
        if isCancelled { try EvaluationError.check([BatchChange.Refusal.cancelled]) }
        let organisation = try EvaluationOrganisationStore.existing(conductor, in: transaction)
        try EvaluationError.check(try organisation.standing(for: try occupation).stateRefusals)
    }
}
