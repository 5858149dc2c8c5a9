internal import CaseworkMessages
internal import EvaluationMessages
internal import GatewayMessages
internal import Ground
internal import RPC
internal import Requests
internal import TypeMessages

/// Gathers what there is to warn of, of every service at the same time.
struct WarningGathering: Sendable {
    /// What was gathered.
    struct Found: Sendable {
        var warnings: [Warning] = []
        var missing: [MissingPart] = []
    }

    /// Rows asked for at once.
    private static let pageSize: Int32 = 200

    let book: PolicyBook
    let channels: PeerChannels
    /// Only what concerns it; nil for all.
    let region: RegionCode?
    let call: Call
    let ahead: WarningDays
    /// For calls to a process in the caller's own name.
    let options: @Sendable (_ process: String) -> CallOptions

    func all() async -> Found {
        async let targets = TargetWarnings(self).all()
        async let cases = overdueCases()
        async let filings = expiring("evaluation") { () async throws(RPCError) in try await endingFilings() }
        async let cards = expiring("evaluation") { () async throws(RPCError) in try await endingCards() }
        let parts = [await targets, await cases, await filings, await cards]
        var found = Found(warnings: parts.flatMap(\.warnings))
        for part in parts.flatMap(\.missing) where !found.missing.contains(where: { $0.process == part.process }) {
            found.missing.append(part)
        }
        return found
    }

    /// Cases past their day, of the services' kinds, as far as they await the caller.
    private func overdueCases() async -> Found {
        guard call.identity.role != .auditor else { return Found() }
        let answers = await EveryService.ask { (process) async throws(RPCError) in
            guard let channel = channels[process] else { throw .peerUnavailable(process) }
            return try await TasksClient(channel).countTasks(
                CountTasksRequest(regionCode: region?.code ?? ""), options(process))
        }
        var found = Found()
        let role: WireRole = call.identity.role == .cityBureau ? .cityBureau : .province
        for (process, answer) in answers {
            switch answer {
            case .failure(let error): found.missing.append(MissingPart(process, error))
            case .success(let answer):
                for count in answer.counts where count.overdueCount > 0 {
                    let due = CivilDay(count.soonestDueOn)
                    found.warnings.append(
                        Warning(
                            kind: .casesOverdue, regionCode: (region ?? .province).code, subject: count.kind,
                            name: count.kindName, sinceOn: due?.adding(days: 1).description ?? "",
                            untilOn: count.soonestDueOn, actingRole: role, count: count.overdueCount))
                }
            }
        }
        return found
    }

    private func expiring(
        _ process: String, _ ask: () async throws(RPCError) -> [Warning]
    ) async -> Found {
        do throws(RPCError) { return Found(warnings: try await ask()) } catch {
            return Found(missing: [MissingPart(process, error)])
        }
    }

    /// Filings that end soon, or have ended and were not withdrawn.
    private func endingFilings() async throws(RPCError) -> [Warning] {
        let client = EvaluationOrganisationsClient(channels.evaluation)
        let before = call.day.adding(days: ahead.expiry + 1).description
        let rows = try await PeerInquiry("evaluation").all { (token) async throws(RPCError) in
            let page = try await client.listEvaluationOrganisations(
                ListEvaluationOrganisationsRequest(
                    regionCode: region?.code ?? "", pageSize: Self.pageSize, pageToken: token, expiresBefore: before),
                options("evaluation"))
            return (page.organisations, page.nextPageToken)
        }
        return rows.filter { $0.state != .withdrawn }.map { row in
            Warning(
                kind: .filingExpiring, regionCode: row.regionCode, subject: row.creditCode, name: row.name,
                sinceOn: since(row.validToOn), untilOn: row.validToOn, actingRole: .evaluationOrganisation,
                actingCreditCode: row.creditCode)
        }
    }

    /// Cards that end soon, or have ended and were not withdrawn.
    private func endingCards() async throws(RPCError) -> [Warning] {
        let client = ExaminersClient(channels.evaluation)
        let before = call.day.adding(days: ahead.expiry + 1).description
        let rows = try await PeerInquiry("evaluation").all { (token) async throws(RPCError) in
            let page = try await client.listExaminers(
                ListExaminersRequest(
                    regionCode: region?.code ?? "", pageSize: Self.pageSize, pageToken: token, expiresBefore: before),
                options("evaluation"))
            return (page.examiners, page.nextPageToken)
        }
        return rows.filter { $0.state != .withdrawn }.map { row in
            Warning(
                kind: .cardExpiring, regionCode: row.regionCode, subject: row.examinerID, name: row.cardNumber,
                sinceOn: since(row.validToOn), untilOn: row.validToOn,
                actingRole: row.employerCreditCode.isEmpty ? .cityBureau : .evaluationOrganisation,
                actingCreditCode: row.employerCreditCode)
        }
    }

    /// The day from which is warned of what ends on a day.
    private func since(_ last: String) -> String {
        CivilDay(last)?.adding(days: -ahead.expiry).description ?? ""
    }
}
