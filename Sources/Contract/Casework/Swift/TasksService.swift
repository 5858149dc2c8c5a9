// Written by Protos/generate.sh from liaoning/skills/casework/v1/task.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.casework.v1.Tasks`.
public enum TasksMethods {
    /// Lists the cases that await this caller: to examine, to decide, to complete. What is overdue awaits the superior too.
    public static let listTasks = Method<ListTasksRequest, ListTasksResponse>(
        service: "liaoning.skills.casework.v1.Tasks", name: "ListTasks", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .judge, .expert, .examiner, .cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/tasks", body: nil)])

    /// Counts what ListTasks lists, by kind.
    public static let countTasks = Method<CountTasksRequest, CountTasksResponse>(
        service: "liaoning.skills.casework.v1.Tasks", name: "CountTasks", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .judge, .expert, .examiner, .cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/tasks:count", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listTasks, countTasks]
}

public protocol TasksHandlers: Sendable {
    /// Lists the cases that await this caller: to examine, to decide, to complete. What is overdue awaits the superior too.
    func listTasks(_ request: ListTasksRequest.Checked, _ call: Call) async throws -> ListTasksResponse

    /// Counts what ListTasks lists, by kind.
    func countTasks(_ request: CountTasksRequest.Checked, _ call: Call) async throws -> CountTasksResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.casework.v1.Tasks`.
    public mutating func register(tasks handlers: some TasksHandlers) {
        register(TasksMethods.listTasks, checked: { try await handlers.listTasks($0, $1) })
        register(TasksMethods.countTasks, checked: { try await handlers.countTasks($0, $1) })
    }
}

/// Calls `liaoning.skills.casework.v1.Tasks` through a channel.
public struct TasksClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Lists the cases that await this caller: to examine, to decide, to complete. What is overdue awaits the superior too.
    public func listTasks(_ request: ListTasksRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListTasksResponse {
        try await channel.unary(TasksMethods.listTasks, request, options)
    }

    /// Counts what ListTasks lists, by kind.
    public func countTasks(_ request: CountTasksRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CountTasksResponse {
        try await channel.unary(TasksMethods.countTasks, request, options)
    }
}
