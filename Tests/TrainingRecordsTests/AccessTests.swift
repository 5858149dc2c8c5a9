internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing
internal import TrainingRecordsService

/// What holds for every rpc, whatever it does.
struct AccessTests {
    static let callers: [TestCaller] = [
        .anonymous, .worker("p_1"), .institution(Town.institution), .evaluationOrganisation(Town.institution),
        .enterprise(Town.enterprise), .cityBureau(Town.city), .province, .auditor, .operator, .service("awards"),
    ]

    @Test func `every rpc lets in its roles and nobody else, before it looks at the request`() async throws {
        let records = try await TestService<TrainingRecordsService>()
        for method in TrainingRecordsContract.methods {
            for caller in Self.callers where !method.access.allows(caller.identity) {
                let expected: StatusCode = caller == .anonymous ? .unauthenticated : .permissionDenied
                await expectRefusal(expected) {
                    try await records.channel(as: caller).unary(
                        service: method.service, method: method.name, request: [0xFF], options: CallOptions())
                }
            }
        }
    }

    @Test func `every rpc refuses bytes that are no request, and an empty request, and changes nothing`() async throws {
        let records = try await TestService<TrainingRecordsService>()
        let answersEmpty: Set<String> = [
            "ListClasses", "ExpireVouchers", "ListPublicClaims", "ListSubsidyBudgets", "ListPaymentOrders",
            "ListClawbacks",
            "ListEducationFunds", "ListStudents", "ListStudentAids", "ListCraftsmanLessons",
            "ListInspectionPlans",
            "ListInspections", "ListOwnInspections", "ListFindings", "ListTrainingSanctions",
            "ListSuspicions", "ListCreditGrades", "ListTrainingComplaints", "ListAnnualInspections",
            "ListTrainingNeeds",
            "ListFourInOneProjects",
        ]
        for method in TrainingRecordsContract.methods {
            let preferred: [TestCaller] = [
                .province, .service("evaluation"), .institution(Town.institution), .worker("p_1"),
            ]
            let caller = preferred.first { method.access.allows($0.identity) }
            let channel = records.channel(as: try #require(caller))
            for bytes: [UInt8] in [[0xFF], [0x0A, 0x7F], [0x0A, 0x01, 0xC3], Array(repeating: 0x08, count: 11)] {
                await expectRefusal(.invalidArgument) {
                    try await channel.unary(
                        service: method.service, method: method.name, request: bytes, options: CallOptions())
                }
            }
            guard !answersEmpty.contains(method.name) else { continue }
            let code = await refusalCode {
                try await channel.unary(
                    service: method.service, method: method.name, request: [], options: CallOptions())
            }
            #expect(code == .invalidArgument || code == .permissionDenied, "\(method.name)")
        }
        let tables = ["person", "training_class", "voucher_batch", "subsidy_budget", "audit_entry"]
        for table in tables {
            let rows = try await records.database.read { read in
                try read.query("SELECT count(*) AS found FROM \(raw: table)") { try $0.int("found") }
            }
            #expect(rows == [0], "\(table)")
        }
    }

    private func refusalCode(_ call: () async throws -> [UInt8]) async -> StatusCode? {
        do {
            _ = try await call()
            return nil
        } catch {
            return (error as? RPCError)?.code
        }
    }
}
