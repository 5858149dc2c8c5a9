// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.casework.v1`.
public enum CaseworkContract {
    /// What answers all of them.
    public typealias Handlers = AttachmentsHandlers & CasesHandlers & CaseAppealsHandlers & CaseObjectionsHandlers & NoticesHandlers & PublicationsHandlers & TasksHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([AttachmentsMethods.all, CasesMethods.all, CaseAppealsMethods.all, CaseObjectionsMethods.all, NoticesMethods.all, PublicationsMethods.all, TasksMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(attachments: handlers)
        router.register(cases: handlers)
        router.register(caseAppeals: handlers)
        router.register(caseObjections: handlers)
        router.register(notices: handlers)
        router.register(publications: handlers)
        router.register(tasks: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let attachments: AttachmentsClient
        public let cases: CasesClient
        public let caseAppeals: CaseAppealsClient
        public let caseObjections: CaseObjectionsClient
        public let notices: NoticesClient
        public let publications: PublicationsClient
        public let tasks: TasksClient

        public init(_ channel: any Channel) {
            self.attachments = AttachmentsClient(channel)
            self.cases = CasesClient(channel)
            self.caseAppeals = CaseAppealsClient(channel)
            self.caseObjections = CaseObjectionsClient(channel)
            self.notices = NoticesClient(channel)
            self.publications = PublicationsClient(channel)
            self.tasks = TasksClient(channel)
        }
    }
}

/// The stable reasons for which the services of `liaoning.skills.casework.v1` refuse.
public enum CaseworkReason {
    public static let attachmentEmpty = "ATTACHMENT_EMPTY"
    public static let attachmentNotFound = "ATTACHMENT_NOT_FOUND"
    public static let attachmentNotWanted = "ATTACHMENT_NOT_WANTED"
    public static let attachmentTooLarge = "ATTACHMENT_TOO_LARGE"
    public static let attachmentType = "ATTACHMENT_TYPE"
    public static let caseChanged = "CASE_CHANGED"
    public static let caseNotFound = "CASE_NOT_FOUND"
    public static let decisionNotFound = "DECISION_NOT_FOUND"
    public static let figureMissing = "FIGURE_MISSING"
    public static let noticeNotFound = "NOTICE_NOT_FOUND"
    public static let objectionNotFound = "OBJECTION_NOT_FOUND"
    public static let processUnknown = "PROCESS_UNKNOWN"
    public static let refused = "REFUSED"
}
