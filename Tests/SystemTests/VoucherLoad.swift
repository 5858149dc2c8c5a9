import DemoYear
import Foundation
import Ledger
import TrainingRecordsMessages
import RPC
import RPCTransport
import Synchronization
import Testing

/// Clients that register people and issue a voucher to each until they are told to stop, and keep what they were told.
///
/// Each repeats a call under one request id until it is answered, as a client must that does not know whether the first attempt arrived.
final class VoucherLoad: Sendable {
    /// A call that was answered, and the answer.
    enum Told: Sendable, Equatable {
        case person(RegisterPersonRequest, Person)
        case vouchers(IssueVouchersRequest, IssueVouchersResponse)
    }

    private struct State {
        var told: [Told] = []
        var refusals: [String: Int] = [:]
        var isOver = false
    }

    static let region = "210100"

    let client: Client
    private let token: String
    private let patience: Duration
    private let state = Mutex(State())

    /// - Parameter patience: how long a call may take. Where no call may be refused, longer than a busy machine can make it wait.
    init(_ deployment: Deployment, patience: Duration = .seconds(5)) throws {
        self.patience = patience
        client = Client(addresses: deployment.addresses(of: "training-records"))
        let identity = Identity(subject: "load", role: .province, expiresAt: .now() + .seconds(3600))
        token = try deployment.developmentKey().token(for: identity)
    }

    /// What was answered so far.
    var told: [Told] { state.withLock { $0.told } }

    /// How often a call was refused so far, by code and reason.
    var refusals: [String: Int] { state.withLock { $0.refusals } }

    /// Runs that many clients until ``stop()``; each ends with an answer.
    func run(clients: Int) async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<clients { group.addTask { await self.play(number, of: clients) } }
        }
    }

    /// Lets the clients end.
    func stop() { state.withLock { $0.isOver = true } }

    /// The options of a call in the name of the province.
    var options: CallOptions {
        CallOptions(timeout: patience, metadata: [Metadata.authorizationKey: "Bearer \(token)"])
    }

    /// Asks again what was answered before; nil when the answer is the same.
    func difference(askingAgain told: Told) async throws -> String? {
        let service = TrainingRecordsContract.Clients(client)
        switch told {
        case .person(let request, let answer):
            let again = try await service.people.registerPerson(request, options)
            return again == answer ? nil : "\(request.requestID): \(again) instead of \(answer)"
        case .vouchers(let request, let answer):
            let again = try await service.vouchers.issueVouchers(request, options)
            return again == answer ? nil : "\(request.requestID): \(again) instead of \(answer)"
        }
    }

    private func play(_ number: Int, of clients: Int) async {
        let service = TrainingRecordsContract.Clients(client)
        var index = number
        while !state.withLock({ $0.isOver }) {
            let someone = SyntheticPerson(index: index, seed: 5, birthYears: 1980...1990)
            let registering = RegisterPersonRequest(
                requestID: "person-\(index)", citizenNumber: someone.citizenNumber, name: someone.name,
                regionCode: Self.region)
            guard
                let person = await insist({ try await service.people.registerPerson(registering, self.options) })
            else {
                return
            }
            note(.person(registering, person))
            let issuing = IssueVouchersRequest(
                requestID: "voucher-\(index)", regionCode: Self.region, terms: VoucherTerms(kind: .general),
                personIDs: [person.personID])
            guard
                let issued = await insist({ try await service.vouchers.issueVouchers(issuing, self.options) })
            else {
                return
            }
            note(.vouchers(issuing, issued))
            index += clients
        }
    }

    private func note(_ told: Told) { state.withLock { $0.told.append(told) } }

    /// Calls until there is an answer; a refusal that does not pass by itself is a failure of the test.
    private func insist<T: Sendable>(_ call: () async throws -> T) async -> T? {
        while !Task.isCancelled {
            do {
                return try await call()
            } catch let error as RPCError where Self.mayPass(error) {
                state.withLock { $0.refusals["\(error.code.name) \(error.reason ?? "")", default: 0] += 1 }
                // A pause, lest the clients do nothing but call a process that is down.
                try? await Task.sleep(for: .milliseconds(20))
            } catch {
                if !Task.isCancelled { Issue.record("a call under load: \(error)") }
                return nil
            }
        }
        return nil
    }

    private static func mayPass(_ error: RPCError) -> Bool {
        [.unavailable, .deadlineExceeded].contains(error.code) || error.reason == "STORAGE_FULL"
    }
}
