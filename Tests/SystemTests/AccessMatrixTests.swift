import DemoYear
import Foundation
import Identity
import RPC
import RPCTransport
import Testing

/// Who may ask what, of every method, on real processes with the demo year in them.
///
/// What is expected stands in `Access/matrix.txt`, for people to read and to agree to; how it is asked in `Access/matrix.py`. A new method without
/// its row fails. What was found is left in `.build/access-matrix.txt`: once it is right, it is the new table.
@Suite(.serialized) struct AccessMatrixTests {
    @Test(.timeLimit(.minutes(15)))
    func `everybody is turned away where the table says so, and nowhere else`() async throws {
        let deployment = try Deployment()
        defer { deployment.stop() }
        try await deployment.start()
        let keys = try deployment.developmentKey()
        let client = Client(addresses: [deployment.address(of: "gateway")])
        defer { client.close() }
        _ = try await DemoYear(
            plan: YearPlan(scale: 20_000, seed: 7), channel: client, parallel: 8, token: { keys.token(for: $0) },
            report: { _ in }
        ).play()

        let asked = try await PythonScript.run(
            "Access/matrix.py",
            ["http://127.0.0.1:\(deployment.httpPort)", String(decoding: tokens(keys), as: UTF8.self)])
        let found = asked.output
        try #require(asked.status == 0, "\(found)")
        try found.write(
            to: PythonScript.repository.appending(path: ".build/access-matrix.txt"), atomically: true, encoding: .utf8)
        let expected = try String(
            contentsOf: PythonScript.repository.appending(path: "Tests/SystemTests/Access/matrix.txt"), encoding: .utf8)
        let (agreed, seen) = (Set(expected.split(separator: "\n")), Set(found.split(separator: "\n")))
        #expect(seen.subtracting(agreed).sorted() == [], "not as the table says")
        #expect(agreed.subtracting(seen).sorted() == [], "rows of the table that no method has")
    }

    /// A token of every role. The person, organisation and region of those with a scope are in no record.
    private func tokens(_ keys: KeyRing) throws -> Data {
        let (person, code, region) = ("p_00000000000000000000000000", "91210100000000018N", "999900")
        let roles: [(String, Role)] = [
            ("worker", .worker), ("judge", .judge), ("expert", .expert), ("examiner", .examiner),
            ("institution", .institution), ("school", .school), ("evaluation_organisation", .evaluationOrganisation),
            ("enterprise", .enterprise), ("industry_association", .industryAssociation), ("city_bureau", .cityBureau),
            ("operator", .operator), ("auditor", .auditor), ("province", .province),
        ]
        let pairs =
            [("nobody", "")]
            + roles.map { name, role in
                let identity = Identity(
                    subject: "matrix-\(name)", role: role, regionCode: role.scope == .region ? region : "",
                    creditCode: role.scope == .organisation ? code : "", personID: role.scope == .person ? person : "")
                return (name, keys.token(for: identity))
            }
        // In this order, which a dictionary would lose.
        return Data(("{" + pairs.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ") + "}").utf8)
    }
}
