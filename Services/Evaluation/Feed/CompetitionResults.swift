internal import Ledger
internal import Requests
internal import CompetitionMessages
internal import EvaluationMessages
internal import LedgerMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

/// What evaluation follows of competitions.
enum CompetitionResults {
    /// The kinds of change: a first publication, and a correction of it.
    static let kinds = ["results.published", "results.corrected"]
}

extension EvaluationService {
    /// Grants the levels that an event's results give by rule; after a correction, voids what they no longer give.
    func grantLevels(_ change: FeedChange, in transaction: WriteTransaction) throws {
        let results = try change.decode(EventResults.self)
        // What is not about an occupation of the classification gives no level.
        guard let occupation = OccupationCode(results.occupationCode) else { return }
        let day = change.instant.day
        guard let book = environment.policy.current, let places = CompetitionLevel.Places(in: book, on: day) else {
            let keys: [FigureKey] = [
                .firstClassTopPlaces, .firstClassFurtherPlaces, .firstClassStudentPlaces, .competitionPromotions,
            ]
            throw EvaluationError.figuresMissing(keys.map(\.rawValue))
        }
        var standing: [String: LevelGrant] = [:]
        for grant in try LevelGrantStore.standing(ofEvent: results.eventID, in: transaction) {
            standing[grant.personID] = grant
        }
        for result in results.results where !result.personID.isEmpty {
            let given = try level(of: result, in: results, occupation, places, on: day, transaction)
            let old = standing[result.personID]
            if let old, let given, try old.skillLevel == given {
                standing[result.personID] = nil
            } else if let given {
                if let old { try void(old, by: results, transaction) }
                standing[result.personID] = nil
                try grant(given, for: result, in: results, occupation, at: change.instant, transaction)
            }
        }
        for old in standing.values.sorted(by: { $0.levelGrantID < $1.levelGrantID }) {
            try void(old, by: results, transaction)
        }
    }

    private func void(_ grant: LevelGrant, by results: EventResults, _ transaction: WriteTransaction) throws {
        try LevelGrantStore.void(grant.levelGrantID, version: results.version, in: transaction)
        let voided = try LevelGrantStore.existing(grant.levelGrantID, in: transaction)
        try transaction.record(
            "level.grant_voided", subject: grant.levelGrantID, region: try results.region, voided,
            articles: [CompetitionLevel.citation])
    }

    /// The level a result gives; nil when it gives none.
    ///
    /// Someone whom an earlier version of the same results gave a level is judged as if it had not.
    private func level(
        of result: CompetitorResult, in results: EventResults, _ occupation: OccupationCode,
        _ places: CompetitionLevel.Places, on day: CivilDay, _ transaction: WriteTransaction
    ) throws -> SkillLevel? {
        let place = CompetitionLevel.Result(
            isNationalFirstClass: results.tier == .nationalFirstClass,
            selectsForWorldSkills: results.worldSkillsSelection, isStudentGroup: results.studentGroup,
            place: Int(result.rank))
        let held = try LevelGrantStore.held(
            by: result.personID, occupation: occupation, besidesEvent: results.eventID, in: transaction)
        let promoted = try LevelGrantStore.promotions(
            of: result.personID, in: day.year, besidesEvent: results.eventID, transaction)
        let given = CompetitionLevel.level(for: place, holding: held, promoted: promoted, places: places)
        guard case .success(let level) = given else {
            return nil
        }
        return level
    }

    private func grant(
        _ level: SkillLevel, for result: CompetitorResult, in results: EventResults, _ occupation: OccupationCode,
        at instant: Instant, _ transaction: WriteTransaction
    ) throws {
        let grant = LevelGrant(
            levelGrantID: RecordID.make("lvg", at: instant), personID: result.personID,
            occupationCode: occupation.description, level: level.level, competitionID: results.competitionID,
            eventID: results.eventID, rank: result.rank,
            articles: [CompetitionLevel.citation.key, CompetitionLevel.studentsCitation.key],
            grantedOn: "\(instant.day)", resultsVersion: results.version,
            regionCode: try results.region.code, basis: .result)
        guard try LevelGrantStore.grant(grant, on: instant.day, in: transaction) else { return }
        try transaction.record(
            "level.granted", subject: grant.levelGrantID, region: try results.region, grant,
            articles: [CompetitionLevel.citation, CompetitionLevel.studentsCitation])
    }
}

extension EventResults {
    /// Where the competition was held.
    fileprivate var region: RegionCode {
        get throws(EvaluationError) { try RegionCode(regionCode).orInconsistent("region_code of \(eventID)") }
    }
}
