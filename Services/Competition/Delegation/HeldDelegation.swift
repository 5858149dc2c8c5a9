internal import CompetitionMessages
internal import Ground
internal import RPC

/// A delegation as it is stored, with the region it answers to.
struct HeldDelegation: Sendable {
    /// As the contract writes it.
    var message: Delegation
    let region: RegionCode

    /// Refuses callers who neither answer for the delegation's region nor are the enterprise or school that it is.
    ///
    /// - Parameter person: whose entry it is about, where that person may act too.
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    func requireSender(_ call: Call, orPerson person: String? = nil) throws(RPCError) {
        try call.requireScope(region: region.code, organisation: message.creditCode, person: person)
    }

    /// Refuses callers who neither answer for the delegation nor for its competition.
    ///
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    func requireSender(_ call: Call, orOrganiserOf competition: HeldCompetition) throws(RPCError) {
        do { try competition.requireOrganiser(call) } catch { try requireSender(call) }
    }

    /// Whether it still sends competitors.
    var isSending: Bool { message.withdrawnOn.isEmpty }
}
