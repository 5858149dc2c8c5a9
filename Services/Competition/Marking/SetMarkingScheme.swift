internal import Ground
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Sets an event's marking scheme, in place of an earlier one, before marking begins.
    package func setMarkingScheme(_ request: SetMarkingSchemeRequest.Checked, _ call: Call) async throws
        -> MarkingScheme
    {
        guard let panel = MarkingPlan.Panel(in: try policy.book(at: call), on: call.day) else {
            throw RPCError.figureMissing(
                FigureKey.judgementJudgesLeast.rawValue, FigureKey.judgementJudgesMost.rawValue,
                FigureKey.measurementJudgesLeast.rawValue, FigureKey.extremesJudgesLeast.rawValue)
        }
        guard let scheme = HeldScheme(MarkingScheme(request, by: panel)) else {
            throw RequestField.invalid("criteria", "没有这个取值")
        }
        let refusals = scheme.plan.refusals(by: panel)
        guard refusals.isEmpty else { throw RPCError.malformed(refusals.first?.field ?? "criteria", refusals) }
        return try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            guard held.event.state == .open else { throw CompetitionError.markingBegun(field: "event_id") }
            try SchemeStore.replace(scheme.message, in: write)
            try write.record(
                "marking_scheme.set", subject: request.eventID, region: held.competition.region, scheme.message,
                articles: [MarkingPlan.citation])
            return scheme.message
        }
    }
}

extension MarkingScheme {
    /// The scheme that a request sets.
    fileprivate init(_ request: SetMarkingSchemeRequest.Checked, by panel: MarkingPlan.Panel) {
        self.init(
            eventID: request.eventID,
            criteria: request.criteria.map { criterion in
                Criterion(
                    key: criterion.key, name: criterion.name,
                    aspects: criterion.aspects.map { aspect in
                        Aspect(
                            key: aspect.key, description: aspect.description, method: aspect.method,
                            maxMarkHundredths: Int32(aspect.maxMarkHundredths))
                    })
            },
            judgesPerAspect: Int32(request.judgesPerAspect ?? panel.judges.lowerBound),
            measurersPerAspect: Int32(request.measurersPerAspect ?? panel.measurers),
            dropsExtremes: request.dropsExtremes)
    }
}
