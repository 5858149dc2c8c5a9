import CaseworkMessages
import GatewayMessages
import GatewayService
import RPC
import ServiceTesting
import Testing

/// What awaits a caller in five services is one list.
struct ListInboxTasksTests {
    private static func gateway(_ peers: InboxPeers) async throws -> TestService<GatewayService> {
        try await TestService<GatewayService>(peers: peers.channels)
    }

    private static func all(
        _ inbox: InboxesClient, size: Int32, between pages: () -> Void = {}
    ) async throws -> (tasks: [InboxTask], answers: [ListInboxTasksResponse]) {
        var (tasks, answers): ([InboxTask], [ListInboxTasksResponse]) = ([], [])
        var token = ""
        repeat {
            let answer = try await inbox.listInboxTasks(ListInboxTasksRequest(pageSize: size, pageToken: token))
            tasks += answer.tasks
            answers.append(answer)
            token = answer.nextPageToken
            pages()
            #expect(answers.count < 50)
        } while !token.isEmpty && answers.count < 50
        return (tasks, answers)
    }

    @Test(arguments: [1, 2, 3, 5, 200] as [Int32])
    func `the soonest due come first, whichever service has them, and none twice`(size: Int32) async throws {
        let peers = InboxPeers()
        let gateway = try await Self.gateway(peers)
        let inbox = GatewayContract.Clients(gateway.channel(as: .cityBureau("210100"))).inboxes
        let (tasks, answers) = try await Self.all(inbox, size: size)
        #expect(tasks.count == 20 && Set(tasks.map { $0.task?.caseID }).count == 20)
        let days = tasks.map { $0.task.map { $0.dueOn.isEmpty ? "9" : $0.dueOn } ?? "" }
        #expect(days == days.sorted())
        #expect(Set(tasks.map(\.process)) == Set(StandInPeers.processes))
        for answer in answers {
            #expect(answer.totalCount == 20 && answer.overdueCount == 5 && answer.counts.count == 5)
            #expect(answer.missing.isEmpty)
        }
    }

    @Test func `a service that is down is named, and its tasks come when it is back`() async throws {
        let peers = InboxPeers()
        let gateway = try await Self.gateway(peers)
        let inbox = GatewayContract.Clients(gateway.channel(as: .province)).inboxes
        peers.set("evaluation", isDown: true)
        let first = try await inbox.listInboxTasks(ListInboxTasksRequest(pageSize: 4))
        #expect(first.missing.map(\.process) == ["evaluation"] && first.missing.map(\.code) == ["UNAVAILABLE"])
        #expect(first.totalCount == 16 && first.tasks.allSatisfy { $0.process != "evaluation" })
        peers.set("evaluation", isDown: false)
        var (tasks, token) = (first.tasks, first.nextPageToken)
        while !token.isEmpty, tasks.count < 50 {
            let next = try await inbox.listInboxTasks(ListInboxTasksRequest(pageSize: 4, pageToken: token))
            tasks += next.tasks
            token = next.nextPageToken
        }
        #expect(tasks.count == 20 && Set(tasks.map { $0.task?.caseID }).count == 20)
    }

    @Test func `a token is good for its own list only`() async throws {
        let gateway = try await Self.gateway(InboxPeers())
        let inbox = GatewayContract.Clients(gateway.channel(as: .province)).inboxes
        let token = try await inbox.listInboxTasks(ListInboxTasksRequest(pageSize: 1)).nextPageToken
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") {
            try await inbox.listInboxTasks(ListInboxTasksRequest(regionCode: "210100", pageToken: token))
        }
        await expectRefusal(.permissionDenied) {
            try await GatewayContract.Clients(gateway.channel(as: .auditor)).inboxes
                .listInboxTasks(ListInboxTasksRequest())
        }
    }

    @Test func `notices come latest first, with how many are unread`() async throws {
        let peers = InboxPeers(for: TestCaller.worker("p_1").identity)
        let gateway = try await Self.gateway(peers)
        let inbox = GatewayContract.Clients(gateway.channel(as: .worker("p_1"))).inboxes
        var (ids, token): ([String], String) = ([], "")
        repeat {
            let page = try await inbox.listInboxNotices(ListInboxNoticesRequest(pageSize: 3, pageToken: token))
            ids += page.notices.compactMap { $0.notice?.noticeID }
            #expect(page.unreadCount == 20 && page.missing.isEmpty)
            token = page.nextPageToken
        } while !token.isEmpty && ids.count < 50
        #expect(ids.count == 20 && ids == ids.sorted(by: >))
        peers.set("awards", isDown: true)
        let partial = try await inbox.listInboxNotices(ListInboxNoticesRequest(unreadOnly: true))
        #expect(partial.missing.map(\.process) == ["awards"] && partial.unreadCount == 16)
        // The stand-ins answer two at a time.
        #expect(partial.notices.count == 8)
    }
}
