import Foundation
import Ledger
import EvaluationMessages
import GatewayMessages
import RPC
import RPCTransport

/// Asks running processes what people ask most, of people chosen at random, and prints the median time of each question.
struct Questions {
    static let count = 400

    let gateway: Client
    let evaluation: Client
    let province: Province
    let token: String

    func ask() async throws {
        var random = SystemRandomNumberGenerator()
        let passports = try await times { () async throws in
            let person = Province.id("p", Int.random(in: 0..<province.people, using: &random))
            let passport = try await GatewayContract.Clients(gateway).passports.getPassport(
                GetPassportRequest(personID: person), options)
            guard passport.missing.isEmpty, passport.training?.person != nil else { throw Wrong(question: "passport") }
        }
        let certificates = try await times { () async throws in
            let number = Province.certificateNumber(Int.random(in: 0..<province.certificates, using: &random))
            let found = try await EvaluationContract.Clients(evaluation).certificates.getCertificate(
                GetCertificateRequest(certificateNumber: number), options)
            guard found.certificateNumber == number else { throw Wrong(question: "certificate") }
        }
        let bulletins = try await times { () async throws in
            let month = "2022-\(Int.random(in: 10...12, using: &random))"
            let bulletin = try await GatewayContract.Clients(gateway).bulletins.getBulletin(
                GetBulletinRequest(month: month), options)
            guard !bulletin.partial, !bulletin.tasks.isEmpty else { throw Wrong(question: "bulletin") }
        }
        print("\(passports) \(certificates) \(bulletins)")
    }

    private struct Wrong: Error {
        var question: String
    }

    private var options: CallOptions {
        CallOptions(timeout: .seconds(20), metadata: [Metadata.authorizationKey: "Bearer \(token)"])
    }

    /// The median time of a question in microseconds, after some that are not counted.
    private func times(_ question: () async throws -> Void) async throws -> Int {
        for _ in 0..<50 { try await question() }
        var times: [Duration] = []
        for _ in 0..<Self.count {
            let start = ContinuousClock.now
            try await question()
            times.append(ContinuousClock.now - start)
        }
        return Int(times.sorted()[times.count / 2] / .microseconds(1))
    }
}
