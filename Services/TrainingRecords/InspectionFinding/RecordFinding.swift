internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Enters a finding with its evidence, by an inspector who was drawn.
    package func recordFinding(_ request: RecordFindingRequest.Checked, _ call: Call) async throws -> InspectionFinding
    {
        for (index, evidence) in request.evidence.enumerated()
        where evidence.sha256.contains(where: { !"0123456789abcdef".contains($0) }) {
            throw RequestField.invalid("evidence[\(index)].sha256", "应为64位小写十六进制数字")
        }
        let id = RecordID.make("ifd", at: call.now)
        return try await database.write(call, request) { write in
            let inspection = try InspectionStore.existing(request.inspectionID, on: call.day, in: write)
            try call.requireAssignment(to: request.inspectionID, in: write)
            var refusals: [InspectionLife.Refusal] = []
            if try InspectionStore.assignment(
                of: call.identity.subject, to: request.inspectionID, in: write
            ).anySigned {
                refusals.append(.concluding)
            }
            if !request.classID.isEmpty {
                let trainingClass = try TrainingClassStore.existing(request.classID, in: write)
                if !trainingClass.isOf(inspection.organisationCreditCode) { refusals.append(.classOfAnother) }
            }
            try TrainingRecordsError.check(refusals)
            let finding = InspectionFinding(
                findingID: id, inspectionID: inspection.inspectionID, kind: request.kind, classID: request.classID,
                description: request.description,
                evidence: request.evidence.map { FindingEvidence(title: $0.title, sha256: $0.sha256) },
                organisationCreditCode: inspection.organisationCreditCode, regionCode: inspection.regionCode)
            try FindingStore.insert(finding, by: call.identity.subject, in: write)
            return try FindingStore.record("finding_recorded", id, on: call.day, in: write)
        }
    }
}

extension StoredClass {
    /// Whether an organisation runs it or has its workers trained in it.
    func isOf(_ creditCode: String) -> Bool {
        institution.text == creditCode || employers.contains { $0.text == creditCode }
    }
}
