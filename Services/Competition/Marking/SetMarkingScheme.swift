internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules

extension CompetitionService {
    package func setMarkingScheme(_ request: SetMarkingSchemeRequest, _ call: Call) async throws -> MarkingScheme {
        let scheme = try Self.scheme(request)
        let refusals = scheme.plan.refusals
        guard refusals.isEmpty else { throw RPCError.malformed("criteria", refusals) }
        return try await database.write(call, request) { [marking] write in
            let (event, competition) = try organised(request.eventID, by: call, in: write)
            guard event.state == .open else { throw CompetitionError.markingBegun }
            try marking.set(scheme, in: write)
            try write.record(
                "marking_scheme.set", subject: event.eventID, region: RegionCode(competition.regionCode), scheme,
                articles: [MarkingPlan.citation])
            return scheme
        }
    }

    private static func scheme(_ request: SetMarkingSchemeRequest) throws -> MarkingScheme {
        var scheme = MarkingScheme(
            eventID: request.eventID, judgesPerAspect: request.judgesPerAspect == 0 ? 3 : request.judgesPerAspect)
        scheme.criteria = try RequestField.list(request.criteria, "criteria", max: 50).enumerated().map {
            index, criterion in
            let field = "criteria[\(index)]"
            return Criterion(
                key: try RequestField.text(criterion.key, "\(field).key", max: 8),
                name: try RequestField.text(criterion.name, "\(field).name", max: 100),
                aspects: try criterion.aspects.enumerated().map { index, aspect in
                    let place = "\(field).aspects[\(index)]"
                    return Aspect(
                        key: try RequestField.text(aspect.key, "\(place).key", max: 8),
                        description: try RequestField.optionalText(aspect.description, "\(place).description"),
                        method: try CompetitionField.known(aspect.method, "\(place).method"),
                        maxMarkHundredths: aspect.maxMarkHundredths)
                })
        }
        return scheme
    }
}
