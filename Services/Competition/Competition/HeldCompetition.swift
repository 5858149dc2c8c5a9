internal import CompetitionMessages
internal import Ground
internal import RPC
internal import Rules

/// A competition as it is stored, with the values that rules take.
struct HeldCompetition: Sendable {
    /// As the contract writes it.
    let message: Competition
    let tier: PyramidTier
    let region: RegionCode
    let days: CompetitionPlan.Days

    /// Refuses callers who are neither the authority of its region nor its organiser.
    ///
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    func requireOrganiser(_ call: Call) throws(RPCError) {
        try call.requireScope(region: region.code, organisation: message.organiserCreditCode)
    }
}
