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
    /// - Parameter person: who may act too, as a judge in the own matter.
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    func requireOrganiser(_ call: Call, orPerson person: String? = nil) throws(RPCError) {
        try call.requireScope(region: region.code, organisation: message.organiserCreditCode, person: person)
    }
}
