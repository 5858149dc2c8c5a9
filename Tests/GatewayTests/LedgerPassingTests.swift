import GatewayService
import CatalogMessages
import LedgerMessages
import RPC
import ServiceTesting
import Testing

/// The ledgers of the other processes, read through the gateway.
struct LedgerPassingTests {
    @Test func `every ledger method goes on in its caller's own name`() async throws {
        let catalog = try await TestService<NotebookService>()
        let gateway = try await TestService<GatewayService>(peers: ["catalog": catalog.channel])
        _ = try await CatalogContract.Clients(catalog.channel(as: .province)).policyBooks.setCityFigure(
            SetCityFigureRequest(regionCode: "210200", key: "n", value: 1))

        let auditor = LedgerClient(gateway.channel(as: .auditor))
        #expect(try await auditor.verifyAudit(VerifyAuditRequest(process: "catalog")).entries == 1)
        #expect(try await auditor.listAuditEntries(ListAuditEntriesRequest(process: "catalog")).entries.count == 1)
        #expect(try await auditor.listChanges(ListChangesRequest(process: "catalog")).changes.count == 1)
        #expect(try await auditor.getLedger(GetLedgerRequest(process: "catalog")).lastAuditEntry == 1)
        let bureau = LedgerClient(gateway.channel(as: .cityBureau("210200")))
        let counters = try await bureau.listCounters(ListCountersRequest(process: "catalog", regionCode: "210200"))
        #expect(counters.counters.count == 1)
        let sums = try await bureau.sumCounters(
            SumCountersRequest(process: "catalog", spans: [CounterSpan(task: "notes")], regionCode: "210200"))
        #expect(sums.sums.map(\.personTimes) == [1])
        await expectRefusal(.permissionDenied, "ROLE_NOT_ALLOWED") {
            try await bureau.verifyAudit(VerifyAuditRequest(process: "catalog"))
        }
    }
}
