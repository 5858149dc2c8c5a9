internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Reports a year of an enterprise's education fund, or corrects it.
    package func reportEducationFund(
        _ request: ReportEducationFundRequest.Checked, _ call: Call
    ) async throws -> EducationFund {
        guard let employer = try await catalog.enterprise(request.employerCreditCode, call) else {
            throw TrainingRecordsError.employerNotFound
        }
        let region = employer.region
        try call.requireScope(region: region.code, organisation: request.employerCreditCode.text)
        let year = EducationFundRule.Year(
            year: request.year, drawn: request.drawnYuan, spent: request.spentYuan, frontline: request.frontlineYuan)
        try TrainingRecordsError.check(
            EducationFundRule.refusals(for: year, isEnterprise: employer.isEnterprise, on: call.day))
        let percent = try frontlineShare(in: region, call)
        let fund = EducationFund(
            fundID: RecordID.make("edf", at: call.now), employerCreditCode: request.employerCreditCode.text,
            regionCode: region.code, year: Int32(clamping: request.year), drawnYuan: year.drawn.amount,
            spentYuan: year.spent.amount, frontlineYuan: year.frontline.amount,
            correctionReason: request.correctionReason)
        return try await database.write(call, request) { write in
            if !request.correctionReason.isEmpty {
                try EducationFundStore.supersede(request.employerCreditCode, year: request.year, in: write)
            }
            guard try EducationFundStore.insert(fund, in: write) else {
                throw TrainingRecordsError.fundReportedBefore
            }
            return try EducationFundStore.record(
                "education_fund.reported", fund.fundID, percent: percent, on: call.day, in: write)
        }
    }

    /// The least share of front-line workers.
    ///
    /// - Throws: ``TrainingRecordsError/figureMissing``.
    func frontlineShare(in region: RegionCode, _ call: Call) throws -> Int64 {
        guard let percent = try policy.book(at: call).value(.frontlineShare, on: call.day, in: region) else {
            throw TrainingRecordsError.figureMissing
        }
        return percent
    }
}

extension EducationFundStore {
    /// Records a change.
    ///
    /// - Returns: the version as it is now, with what it is short of.
    static func record(
        _ kind: String, _ id: String, percent: Int64, on day: CivilDay, in write: WriteTransaction
    ) throws -> EducationFund {
        let stored = try existing(id, in: write)
        let fund = stored.found(percent: percent, on: day)
        try write.record(kind, subject: id, region: stored.region, fund, articles: [EducationFundRule.citation])
        return fund
    }
}
