internal import Casework
internal import CaseworkMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// The cases of other processes, through the one in front.
struct CasePassageTests {
    @Test func `a request that names a process goes on to it in its caller's own name`() async throws {
        let office = try await Office()
        let front = try await TestService<FrontService>(on: "2022-09-05", peers: ["catalog": office.service.channel])
        let id = try await office.file().id
        func client(_ caller: TestCaller) -> CaseworkContract.Clients { .init(front.channel(as: caller)) }
        let one = client(.cityBureau("210100", subject: "one"))
        #expect(try await one.cases.examineCase(.init(process: "catalog", caseID: id)).steps.last?.account == "one")
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await client(.cityBureau("210200")).cases.getCase(.init(process: "catalog", caseID: id))
        }
        #expect(try await one.tasks.listTasks(.init(process: "catalog")).tasks.isEmpty)
        #expect(try await one.tasks.listTasks(.init()).tasks.isEmpty)
        #expect(
            try await client(.anonymous).publications.listPublications(.init(process: "catalog")).publications.isEmpty)
        await expectRefusal(.invalidArgument, "PROCESS_UNKNOWN", field: "process") {
            try await one.cases.getCase(.init(process: "awards", caseID: id))
        }
        await expectRefusal(.notFound, "CASE_NOT_FOUND") { try await one.cases.getCase(.init(caseID: id)) }
    }

    @Test func `the limit of an address is the client's, not that of the process in front`() async throws {
        let office = try await Office()
        let front = try await TestService<FrontService>(on: "2022-09-05", peers: ["catalog": office.service.channel])
        let id = try await office.published()
        let anyone = CaseworkContract.Clients(front.channel(as: .anonymous))
        let filed = try await anyone.caseObjections.fileCaseObjection(
            .init(process: "catalog", caseID: id, grounds: "听说"))
        #expect(filed.state == .hint)
    }
}
