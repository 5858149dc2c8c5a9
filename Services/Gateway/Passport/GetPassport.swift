internal import Ledger
internal import Requests
internal import AwardsMessages
internal import CompetitionMessages
internal import EvaluationMessages
package import GatewayMessages
internal import TrainingRecordsMessages
package import RPC
internal import WireMessages

extension GatewayService {
    package func getPassport(_ request: GetPassportRequest, _ call: Call) async throws -> Passport {
        let personID = try RequestField.identifier(request.personID, "person_id")
        let options = call.onward
        async let training = part("training-records") {
            try await TrainingRecordsContract.Clients($0).trainingRecords.getTrainingRecord(
                GetTrainingRecordRequest(personID: personID), options)
        }
        async let certificates = part("evaluation") {
            try await EvaluationContract.Clients($0).certificates.listCertificates(
                ListCertificatesRequest(personID: personID, pageSize: 500), options)
        }
        async let equivalences = part("evaluation") {
            try await EvaluationContract.Clients($0).personEquivalences.getEquivalences(
                GetEquivalencesRequest(personID: personID), options)
        }
        async let results = part("competition") {
            try await CompetitionContract.Clients($0).results.listPersonResults(
                ListPersonResultsRequest(personID: personID, pageSize: 500), options)
        }
        async let honours = part("awards") {
            try await AwardsContract.Clients($0).honours.listPersonHonours(
                ListPersonHonoursRequest(personID: personID, pageSize: 500), options)
        }
        let record = await training
        try Self.requireRegion(of: record, call)
        var passport = Passport(personID: personID, assembledAt: Timestamp(call.now))
        passport.training = record.take(into: &passport.missing)
        passport.certificates = (await certificates).take(into: &passport.missing)?.certificates ?? []
        passport.equivalences = (await equivalences).take(into: &passport.missing)?.equivalences ?? []
        passport.competitionResults = (await results).take(into: &passport.missing)?.results ?? []
        passport.honours = (await honours).take(into: &passport.missing)?.honours ?? []
        return passport
    }

    /// Asks one process; that it can't answer is part of the answer.
    private func part<Answer: Sendable>(
        _ process: String, _ ask: @Sendable (any Channel) async throws -> Answer
    ) async -> PassportPart<Answer> {
        do {
            guard let channel = channels[process] else { throw GatewayError.serviceDown(process).rpcError }
            return PassportPart(process: process, result: .success(try await ask(channel)))
        } catch let error as RPCError {
            return PassportPart(process: process, result: .failure(error))
        } catch {
            return PassportPart(process: process, result: .failure(GatewayError.serviceDown(process).rpcError))
        }
    }

    /// A city bureau sees the people of its region; that can only be told while training-records answers.
    private static func requireRegion(of record: PassportPart<TrainingRecord>, _ call: Call) throws {
        switch record.result {
        case .success(let record):
            if call.identity.role == .cityBureau { try call.requireScope(region: record.person?.regionCode) }
        case .failure(let error):
            if error.code == .notFound { throw GatewayError.personNotFound }
            if call.identity.role == .cityBureau { throw GatewayError.serviceDown("training-records") }
        }
    }
}

/// What one process answered, or why it did not.
private struct PassportPart<Answer: Sendable>: Sendable {
    let process: String
    let result: Result<Answer, RPCError>

    /// The answer; a missing one is noted, once per process.
    func take(into missing: inout [MissingPart]) -> Answer? {
        switch result {
        case .success(let answer): return answer
        case .failure(let error):
            if !missing.contains(where: { $0.process == process }) {
                missing.append(MissingPart(process: process, code: error.code.name, message: error.message))
            }
            return nil
        }
    }
}
