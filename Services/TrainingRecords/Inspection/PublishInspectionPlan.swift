internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Publishes a plan: lists whom it may meet, makes a seed and publishes its hash.
    package func publishInspectionPlan(
        _ request: PublishInspectionPlanRequest.Checked, _ call: Call
    ) async throws -> InspectionPlan {
        let (book, day, region) = (try policy.book(at: call), call.day, request.regionCode)
        guard let figures = InspectionPlanning.Figures(book, on: day, in: region) else {
            throw TrainingRecordsError.figureMissing
        }
        // Nobody can choose it: it is made here, after the lists are asked for.
        let (id, seed) = (RecordID.make("ipl", at: call.now), InspectionSeed())
        return try await database.write(call, request) { write in
            let candidates = try InspectionListStore.candidates(
                request.kind, in: region, from: request.periodFrom, to: request.periodTo, write)
            let conflicts = try Self.conflicts(
                of: request.inspectors, with: candidates, since: day.adding(months: -12 * figures.recusalYears),
                in: write)
            let draw = InspectionDraw(
                objects: candidates.map(\.object.objectID), inspectors: request.inspectors.map(\.personID),
                conflicts: conflicts, drawCount: request.drawCount, inspectorsEach: request.inspectorsEach)
            try TrainingRecordsError.check(
                InspectionPlanning.refusals(
                    for: draw, period: (request.periodFrom, request.periodTo),
                    accounts: request.inspectors.map(\.account), drawsOn: request.drawsOn, on: day, figures: figures))
            let plan = InspectionPlan(
                planID: id, title: request.title, regionCode: region.code, kind: request.kind,
                drawCount: Int32(request.drawCount), inspectorsEach: Int32(request.inspectorsEach), state: .published,
                objectCount: Int32(candidates.count), inspectorCount: Int32(request.inspectors.count),
                basis: DecisionBasis(figures.used, of: book))
            try InspectionPlanStore.insert(plan, request, seed: seed, in: write)
            try InspectionListStore.insert(
                objects: candidates, inspectors: request.inspectors, conflicts: conflicts, of: id, in: write)
            return try InspectionPlanStore.record("planned", id, in: write)
        }
    }

    /// Who is not sent to which object.
    private static func conflicts(
        of inspectors: [InspectorEntry.Checked], with candidates: [InspectionListStore.Candidate], since day: CivilDay,
        in write: WriteTransaction
    ) throws -> [String: Set<String>] {
        var conflicts: [String: Set<String>] = [:]
        for inspector in inspectors {
            _ = try PersonStore.existing(inspector.personID, in: write)
            let ties = try InspectionListStore.ties(of: inspector, since: day, in: write)
            for candidate in candidates where !candidate.organisations.isDisjoint(with: ties) {
                conflicts[candidate.object.objectID, default: []].insert(inspector.personID)
            }
        }
        return conflicts
    }
}

extension InspectionPlanStore {
    /// Records what became of a plan, and returns it with its lists.
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> InspectionPlan {
        let plan = try existing(id, in: write)
        try write.record(
            "inspection.\(kind)", subject: id, region: plan.region, plan.message,
            articles: [InspectionPlanning.citation])
        return try existingWhole(id, in: write)
    }
}
