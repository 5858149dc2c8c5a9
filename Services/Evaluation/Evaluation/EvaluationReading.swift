internal import EvaluationMessages
internal import RPC

extension Evaluation {
    /// Refuses unless it is the caller's own: the candidate's, the organisation's, its successor's, or in the bureau's region.
    ///
    /// - Throws: `PERMISSION_DENIED`.
    func requireReader(_ call: Call) throws(RPCError) {
        let isSuccessor = call.identity.creditCode == conductedByCreditCode
        try call.requireScope(
            region: regionCode, organisation: isSuccessor ? conductedByCreditCode : organisationCreditCode,
            person: personID)
    }
}
