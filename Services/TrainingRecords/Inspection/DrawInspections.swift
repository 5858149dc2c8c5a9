internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Draws, and reveals the seed.
    package func drawInspections(
        _ request: DrawInspectionsRequest.Checked, _ call: Call
    ) async throws -> InspectionPlan {
        let id = request.planID
        return try await database.write(call, request) { write in
            let plan = try InspectionPlanStore.existing(id, in: write)
            try call.requireScope(region: plan.region.code)
            if let refusal = InspectionLife.refusalToDraw(from: plan.state, drawsOn: plan.drawsOn, on: call.day) {
                throw TrainingRecordsError.refused([refusal])
            }
            guard try InspectionPlanStore.draw(id, in: write) else {
                throw TrainingRecordsError.refused([InspectionLife.Refusal.drawn])
            }
            let objects = try InspectionListStore.objects(of: id, in: write)
            let byID = Dictionary(uniqueKeysWithValues: objects.map { ($0.objectID, $0) })
            let accounts = try InspectionListStore.accounts(of: id, in: write)
            let lots = InspectionDraw(
                objects, inspectors: try InspectionListStore.inspectors(of: id, in: write), of: plan.message
            ).lots(seed: plan.seed.text, digest: InspectionSeed.digest)
            for (index, lot) in lots.enumerated() {
                guard let object = byID[lot.object] else { continue }
                try InspectionStore.insert(
                    RecordID.make("ins", at: call.now), of: object, planID: id, lot: index + 1,
                    inspectors: lot.inspectors, accounts: accounts, in: write)
            }
            return try InspectionPlanStore.record("drawn", id, in: write)
        }
    }
}

extension InspectionDraw {
    /// The draw from a plan's published lists.
    fileprivate init(_ objects: [InspectionObject], inspectors: [PlannedInspector], of plan: InspectionPlan) {
        var conflicts: [String: Set<String>] = [:]
        for inspector in inspectors {
            for object in inspector.conflictingObjectIDs {
                conflicts[object, default: []].insert(inspector.inspectorID)
            }
        }
        self.init(
            objects: objects.map(\.objectID), inspectors: inspectors.map(\.inspectorID), conflicts: conflicts,
            drawCount: Int(plan.drawCount), inspectorsEach: Int(plan.inspectorsEach))
    }
}
