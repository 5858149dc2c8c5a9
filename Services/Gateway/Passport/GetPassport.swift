internal import Requests
package import GatewayMessages
package import RPC
internal import TrainingRecordsMessages
internal import WireMessages

extension GatewayService {
    /// Joins what every service knows of one worker. A part whose service cannot be asked is named among the missing ones.
    package func getPassport(_ request: GetPassportRequest.Checked, _ call: Call) async throws -> Passport {
        let inquiry = PassportInquiry(request.personID, channels, call.onward)
        async let training = inquiry.training()
        async let certificates = inquiry.certificates()
        async let equivalences = inquiry.equivalences()
        async let results = inquiry.results()
        async let honours = inquiry.honours()
        let record = await training
        try Self.requireRegion(of: record, call)
        var passport = Passport(personID: request.personID, assembledAt: Timestamp(call.now))
        passport.training = record.take(into: &passport.missing)
        passport.certificates = (await certificates).take(into: &passport.missing)
        passport.equivalences = (await equivalences).take(into: &passport.missing)
        passport.competitionResults = (await results).take(into: &passport.missing)
        passport.honours = (await honours).take(into: &passport.missing)
        return passport
    }

    /// A city bureau sees the people of its region; that can only be told while training-records answers.
    private static func requireRegion(of record: PassportPart<TrainingRecord?>, _ call: Call) throws {
        switch record.result {
        case .success(let record):
            guard let record else { throw GatewayError.personNotFound }
            if call.identity.role == .cityBureau { try call.requireScope(region: record.person?.regionCode) }
        case .failure:
            if call.identity.role == .cityBureau { throw GatewayError.peersUnavailable([record.process]) }
        }
    }
}
