internal import CatalogMessages
internal import GatewayMessages
internal import GatewayService
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import ServiceTesting
internal import Storage
internal import TypeMessages

/// Five processes with real ledgers, in which a test counts what it wants.
struct LedgerPeers: Sendable {
    private let notebooks: [String: TestService<NotebookService>]
    private let answers: [String: [UInt8]]

    /// - Parameter answers: what is answered to methods that the ledgers' processes have beside their ledgers, by name.
    init(answers: [String: [UInt8]] = [:]) async throws {
        self.answers = answers.merging(
            [PolicyBooksMethods.getPolicyBook.name: PolicyEdition(.firstEdition, publishedOn: .earliest).packed()]
        ) { own, _ in own }
        var notebooks: [String: TestService<NotebookService>] = [:]
        for process in StandInPeers.processes { notebooks[process] = try await TestService<NotebookService>() }
        self.notebooks = notebooks
    }

    var channels: [String: any Channel] {
        notebooks.mapValues { BookChannel(ledger: $0.channel, answers: answers) as any Channel }
    }

    func database(_ process: String) -> Database? { notebooks[process]?.database }

    /// Counts in every task's process: in cities and for the province itself, persons in more than one city, and takes some of it back.
    func play(_ steps: Range<Int>, months: [String] = ["2022-03", "2022-10", "2022-11", "2022-12"]) async throws {
        for plan in BulletinTaskPlan.all {
            guard let process = plan.process, let database = database(process) else { continue }
            for step in steps {
                let month = months[step % months.count]
                try await self.count(plan.task, step, on: "\(month)-15", in: database)
                // Of what a share is of, there is more.
                for _ in 0..<(plan.base == nil ? 0 : 3) {
                    try await self.count(plan.base ?? "", step, on: "\(month)-15", in: database)
                }
            }
        }
    }

    private func count(_ task: String, _ step: Int, on day: String, in database: Database) async throws {
        let regions = [RegionCode("210100"), RegionCode("210204"), RegionCode("211500"), nil]
        let (region, person) = (regions[step % 4], step % 9 == 8 ? nil : "p_\(step % 5)")
        guard let day = CivilDay(day) else { return }
        try await database.write(Self.act) { write in
            try write.count(task, in: region, on: day, person: person)
            try write.record("thing.done", subject: "\(task)/\(step)", region: region, Figure(key: task))
            guard step % 6 == 5 else { return }
            try write.takeBack(task, countedOn: day, in: region, person: person)
            try write.record("thing.voided", subject: "\(task)/\(step)", region: region, Figure(key: task))
        }
    }

    /// Counts so many occasions of a task in a city.
    func count(_ task: String, _ times: Int, in region: String, on day: String) async throws {
        guard let process = BulletinTaskPlan.all.first(where: { $0.task == task })?.process,
            let database = database(process), let day = CivilDay(day)
        else { return }
        try await database.write(Self.act) { write in
            try write.count(task, in: RegionCode(region), on: day, times: times)
            try write.record("thing.done", subject: task, region: RegionCode(region), Figure(key: task))
        }
    }

    private static var act: Act {
        let noon = CivilDay("2023-01-20")?.noon.nanosecondsSince1970 ?? 0
        return Act(actor: "clerk", role: "ROLE_PROVINCE", right: "test", instantNanoseconds: noon)
    }
}

/// A ledger, and fixed answers to methods beside it.
private struct BookChannel: Channel {
    let ledger: any Channel
    let answers: [String: [UInt8]]

    func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        if let answer = answers[method] { return answer }
        return try await ledger.unary(service: service, method: method, request: request, options: options)
    }

    func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        try await ledger.stream(service: service, method: method, kind: kind, request: request, options: options)
    }
}
