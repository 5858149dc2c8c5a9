internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Concludes an inspection for one of its inspectors; with the last of them its findings are public.
    package func concludeInspection(
        _ request: ConcludeInspectionRequest.Checked, _ call: Call
    ) async throws -> Inspection {
        let (id, day, book) = (request.inspectionID, call.day, try policy.book(at: call))
        return try await database.write(call, request) { write in
            let inspection = try InspectionStore.existing(id, on: day, in: write)
            let region = try inspection.region
            guard let days = book.value(.rectificationDays, on: day, in: region) else {
                throw RPCError.figureMissing(FigureKey.rectificationDays.rawValue)
            }
            try call.requireAssignment(to: id, in: write)
            guard let isLast = try InspectionStore.sign(id, by: call.identity.subject, in: write) else {
                throw TrainingRecordsError.refused([InspectionLife.Refusal.signed])
            }
            if isLast {
                try InspectionStore.conclude(id, on: day, in: write)
                try FindingStore.publish(of: id, on: day, rectifyBy: day.adding(days: Int(days)), in: write)
            }
            let signed = try InspectionStore.existing(id, on: day, in: write)
            try write.record(
                isLast ? "inspection.concluded" : "inspection.signed", subject: id, region: region,
                isLast ? signed : signed.withoutFindings, articles: [InspectionLife.citation])
            if isLast {
                let count = signed.findings.count { $0.state == .open }
                try NoticeStore.tell(
                    .organisation(signed.organisationCreditCode),
                    count == 0 ? "双随机检查已结束，未发现问题" : "双随机检查发现\(count)项问题，应于\(day.adding(days: Int(days)))前整改",
                    act: "inspection.concluded", subject: id, region: region,
                    disputableBy: count == 0 ? nil : book, in: write)
            }
            return signed
        }
    }
}

extension Inspection {
    /// Where it is made.
    var region: RegionCode {
        get throws {
            guard let region = RegionCode(regionCode) else {
                throw StorageError.corrupt("inspection \(inspectionID) has no region")
            }
            return region
        }
    }

    /// Without what is not public.
    fileprivate var withoutFindings: Inspection {
        var copy = self
        copy.findings = []
        return copy
    }
}

extension Call {
    /// Refuses unless the caller's account was drawn for the inspection.
    ///
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    func requireAssignment(to inspectionID: String, in transaction: some Transaction) throws {
        let assignment = try InspectionStore.assignment(of: identity.subject, to: inspectionID, in: transaction)
        guard assignment.isAssigned else { throw RPCError.outOfScope("当前账号不是该检查抽取的检查人员") }
    }
}
