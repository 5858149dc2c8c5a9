internal import AwardsMessages
internal import RPC

extension Nomination {
    /// Refuses who neither made the nomination nor is its authority.
    func requireScope(_ call: Call) throws {
        let byPerson = channel == .oneself && creditCode.isEmpty
        try call.requireScope(
            region: regionCode, organisation: nominatorCreditCode, person: byPerson ? personID : nil)
    }

    /// Without scores while they are the province's alone.
    func shown(to role: Role, in round: Round) -> Nomination {
        let isPublic = round.state == .publicity || round.state == .closed
        guard !isPublic, role != .province, role != .auditor else { return self }
        var shown = self
        (shown.scoreCount, shown.averageScoreHundredths, shown.scoreSpreadHundredths) = (0, 0, 0)
        return shown
    }
}
