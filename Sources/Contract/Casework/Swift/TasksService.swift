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

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listTasks]
}

public protocol TasksHandlers: Sendable {
    /// Lists the cases that await this caller: to examine, to decide, to complete. What is overdue awaits the superior too.
    func listTasks(_ request: ListTasksRequest.Checked, _ call: Call) async throws -> ListTasksResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.casework.v1.Tasks`.
    public mutating func register(tasks handlers: some TasksHandlers) {
        register(TasksMethods.listTasks, checked: { try await handlers.listTasks($0, $1) })
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
}
