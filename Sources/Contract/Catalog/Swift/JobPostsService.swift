// Written by Protos/generate.sh from liaoning/skills/catalog/v1/job_post.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.JobPosts`.
public enum JobPostsMethods {
    /// Publishes posts of a firm of a chain. Change feed: "job_post.published".
    /// REFUSED: it belongs to no chain that day; it closes before it opens or in the past; wages the wrong way round.
    public static let publishJobPost = Method<PublishJobPostRequest, JobPost>(
        service: "liaoning.skills.catalog.v1.JobPosts", name: "PublishJobPost", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.enterpriseCreditCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/job-posts", body: "*")])

    /// Closes posts today, with how many were filled. Change feed: "job_post.closed".
    /// REFUSED: closed before; more filled than there are.
    public static let closeJobPost = Method<CloseJobPostRequest, JobPost>(
        service: "liaoning.skills.catalog.v1.JobPosts", name: "CloseJobPost", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        reasons: ["JOB_POST_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/job-posts/{post_id}:close", body: "*")])

    /// Posts by region, occupation, firm and day.
    public static let listJobPosts = Method<ListJobPostsRequest, ListJobPostsResponse>(
        service: "liaoning.skills.catalog.v1.JobPosts", name: "ListJobPosts", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/job-posts", body: nil)])

    /// How many posts of an occupation were open in each month, and how that changed.
    public static let getJobTrend = Method<GetJobTrendRequest, JobTrend>(
        service: "liaoning.skills.catalog.v1.JobPosts", name: "GetJobTrend", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["OCCUPATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/job-trends/{occupation_code}", body: nil)])

    /// The four lists of a quarter side by side, a row for each occupation that is wanted, the widest gap first, with what does not match.
    public static let matchFourLists = Method<MatchFourListsRequest, MatchFourListsResponse>(
        service: "liaoning.skills.catalog.v1.JobPosts", name: "MatchFourLists", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/four-lists", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [publishJobPost, closeJobPost, listJobPosts, getJobTrend, matchFourLists]
}

public protocol JobPostsHandlers: Sendable {
    /// Publishes posts of a firm of a chain. Change feed: "job_post.published".
    /// REFUSED: it belongs to no chain that day; it closes before it opens or in the past; wages the wrong way round.
    func publishJobPost(_ request: PublishJobPostRequest.Checked, _ call: Call) async throws -> JobPost

    /// Closes posts today, with how many were filled. Change feed: "job_post.closed".
    /// REFUSED: closed before; more filled than there are.
    func closeJobPost(_ request: CloseJobPostRequest.Checked, _ call: Call) async throws -> JobPost

    /// Posts by region, occupation, firm and day.
    func listJobPosts(_ request: ListJobPostsRequest.Checked, _ call: Call) async throws -> ListJobPostsResponse

    /// How many posts of an occupation were open in each month, and how that changed.
    func getJobTrend(_ request: GetJobTrendRequest.Checked, _ call: Call) async throws -> JobTrend

    /// The four lists of a quarter side by side, a row for each occupation that is wanted, the widest gap first, with what does not match.
    func matchFourLists(_ request: MatchFourListsRequest.Checked, _ call: Call) async throws -> MatchFourListsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.JobPosts`.
    public mutating func register(jobPosts handlers: some JobPostsHandlers) {
        register(JobPostsMethods.publishJobPost, checked: { try await handlers.publishJobPost($0, $1) })
        register(JobPostsMethods.closeJobPost, checked: { try await handlers.closeJobPost($0, $1) })
        register(JobPostsMethods.listJobPosts, checked: { try await handlers.listJobPosts($0, $1) })
        register(JobPostsMethods.getJobTrend, checked: { try await handlers.getJobTrend($0, $1) })
        register(JobPostsMethods.matchFourLists, checked: { try await handlers.matchFourLists($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.JobPosts` through a channel.
public struct JobPostsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Publishes posts of a firm of a chain. Change feed: "job_post.published".
    /// REFUSED: it belongs to no chain that day; it closes before it opens or in the past; wages the wrong way round.
    public func publishJobPost(_ request: PublishJobPostRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> JobPost {
        try await channel.unary(JobPostsMethods.publishJobPost, request, options)
    }

    /// Closes posts today, with how many were filled. Change feed: "job_post.closed".
    /// REFUSED: closed before; more filled than there are.
    public func closeJobPost(_ request: CloseJobPostRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> JobPost {
        try await channel.unary(JobPostsMethods.closeJobPost, request, options)
    }

    /// Posts by region, occupation, firm and day.
    public func listJobPosts(_ request: ListJobPostsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListJobPostsResponse {
        try await channel.unary(JobPostsMethods.listJobPosts, request, options)
    }

    /// How many posts of an occupation were open in each month, and how that changed.
    public func getJobTrend(_ request: GetJobTrendRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> JobTrend {
        try await channel.unary(JobPostsMethods.getJobTrend, request, options)
    }

    /// The four lists of a quarter side by side, a row for each occupation that is wanted, the widest gap first, with what does not match.
    public func matchFourLists(_ request: MatchFourListsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MatchFourListsResponse {
        try await channel.unary(JobPostsMethods.matchFourLists, request, options)
    }
}
