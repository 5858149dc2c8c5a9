internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Says what a class would be subsidised with, before it is claimed for.
    package func estimateSubsidy(_ request: EstimateSubsidyRequest.Checked, _ call: Call) async throws
        -> SubsidyEstimate
    {
        let (known, days) = try await database.read { read in
            (
                try TrainingClassStore.existing(request.classID, in: read),
                try SessionStore.list(of: request.classID, in: read).map(\.time.day)
            )
        }
        let standard = try await catalog.standard(of: known, call)
        let book = try policy.book(at: call)
        var figures = FiguresRead(book, on: call.day, in: known.city)
        guard let least = figures.number(.sessionsPerMonth) else {
            throw RPCError.figureMissing(FigureKey.sessionsPerMonth.rawValue)
        }
        let seats = request.trainees ?? Int(known.enrolledCount > 0 ? known.enrolledCount : known.capacity)
        let months =
            standard.unit == .person
            ? 0 : SubsidyAmount.months(of: known.period, sessions: days, least: least)
        func cost(_ seats: Int, isCertified: Bool) throws -> Int64 {
            let amount = SubsidySettlement.expected(
                seats: seats, standard: standard.amount(isCertified: isCertified), per: standard.unit, months: months)
            guard let amount else { throw TrainingRecordsError.refused([SubsidyAmount.Refusal.amountTooLarge]) }
            return amount.amount
        }
        var basis = standard.basis
        basis.figures += DecisionBasis(figures.used, of: book).figures
        return SubsidyEstimate(
            classID: known.classID, payee: SubsidyClaimRules.payee(of: known.rule).message, trainees: Int32(seats),
            months: Int32(clamping: months), perTraineeYuan: try cost(1, isCertified: false),
            perCertifiedTraineeYuan: try cost(1, isCertified: true), totalYuan: try cost(seats, isCertified: false),
            certifiedTotalYuan: try cost(seats, isCertified: true), basis: basis)
    }
}
