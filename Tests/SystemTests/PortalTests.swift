import DemoYear
import Foundation
import GatewayMessages
import Identity
import RPC
import RPCTransport
import Testing
import TrainingRecordsMessages
import WireMessages

/// People's journeys through the portal, in Chromium, over real processes with the demo year in them.
///
/// What is looked at stands in `Portal/journeys.py`; a picture of each step is kept in `.build/portal`.
@Suite(.serialized) struct PortalTests {
    private static let firstSecret = "chosen by another"
    private static let secret = "a secret for journeys"

    @Test(.timeLimit(.minutes(10)))
    func `people find, read and do what they came for`() async throws {
        let python = PythonScript.repository.appending(path: ".build/portal-venv/bin/python")
        try #require(
            FileManager.default.isExecutableFile(atPath: python.path),
            "\(python.path) is missing: Deploy/portal-tools makes it")
        let deployment = try Deployment(settings: ["gateway": ["--sign-in.second-factor", "false"]])
        defer { deployment.stop() }
        try await deployment.start()
        let keys = try deployment.developmentKey()
        let client = Client(addresses: [deployment.address(of: "gateway")])
        defer { client.close() }
        let report = try await DemoYear(
            plan: YearPlan(scale: 20_000, seed: 7), channel: client, parallel: 8, token: { keys.token(for: $0) },
            report: { _ in }
        ).play()
        try await openAccount("journey-bureau", over: client, keys)
        let worker = keys.token(for: Identity(subject: "journey-worker", role: .worker, personID: report.person))
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let given = try encoder.encode(
            Given(
                workerIdentity: worker,
                institutionIdentity: keys.token(
                    for: Identity(
                        subject: "journey-institution", role: .institution,
                        creditCode: try await institution(over: client))),
                officialIdentities: (1...3).map {
                    keys.token(
                        for: Identity(subject: "journey-official-\($0)", role: .cityBureau, regionCode: "210200"))
                }, bureau: "journey-bureau", firstSecret: Self.firstSecret, secret: Self.secret,
                certificate: report.certificate, holder: report.holder))
        let told = try await PythonScript.run(
            "Portal/journeys.py",
            [
                "http://127.0.0.1:\(deployment.httpPort)",
                PythonScript.repository.appending(path: ".build/portal").path, String(decoding: given, as: UTF8.self),
            ], by: python)
        #expect(told.status == 0, "\(told.output)")
    }

    /// What the journeys are given, by the names that they know it by.
    private struct Given: Encodable {
        let workerIdentity: String
        let institutionIdentity: String
        let officialIdentities: [String]
        let bureau: String
        let firstSecret: String
        let secret: String
        let certificate: String
        let holder: String
    }

    /// An institution of 沈阳 that opened classes in the demo year.
    private func institution(over client: Client) async throws -> String {
        let classes = try await TrainingRecordsContract.Clients(client).classes.listClasses(
            ListClassesRequest(regionCode: "210100", pageSize: 1), CallOptions(timeout: .seconds(60)))
        return try #require(classes.classes.first).institutionCreditCode
    }

    /// An account of 沈阳's bureau, opened by the province with a secret that its holder changes first.
    private func openAccount(_ name: String, over client: Client, _ keys: KeyRing) async throws {
        var options = CallOptions(timeout: .seconds(60))
        let token = keys.token(for: Identity(subject: "province", role: .province))
        options.metadata.add("Bearer \(token)", for: Metadata.authorizationKey)
        _ = try await GatewayContract.Clients(client).accounts.createAccount(
            CreateAccountRequest(
                accountName: name, secret: Self.firstSecret, role: .cityBureau, regionCode: "210100"), options)
    }
}
