// Written by Protos/generate.sh from liaoning/skills/casework/v1/attachment.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.casework.v1.Attachments`.
public enum AttachmentsMethods {
    /// Uploads a file to a case that the caller filed and that is not decided. The first message names case and file; each carries a piece of it.
    /// An upload that breaks off leaves nothing.
    ///
    /// ATTACHMENT_TYPE: the bytes are neither PDF nor JPEG nor PNG.
    /// ATTACHMENT_TOO_LARGE: more than 20 MiB.
    /// ATTACHMENT_EMPTY: no bytes.
    /// ATTACHMENT_NOT_WANTED: the case is decided, withdrawn or refused.
    public static let uploadAttachment = Method<UploadAttachmentRequest, Attachment>(
        service: "liaoning.skills.casework.v1.Attachments", name: "UploadAttachment", kind: .clientStreaming,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "ATTACHMENT_TYPE", "ATTACHMENT_TOO_LARGE", "ATTACHMENT_EMPTY", "ATTACHMENT_NOT_WANTED"])

    /// Downloads a file in pieces, to whoever may see its case.
    public static let downloadAttachment = Method<DownloadAttachmentRequest, AttachmentPiece>(
        service: "liaoning.skills.casework.v1.Attachments", name: "DownloadAttachment", kind: .serverStreaming,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .cityBureau, .province, .judge, .expert, .examiner, .auditor]),
        reasons: ["PROCESS_UNKNOWN", "ATTACHMENT_NOT_FOUND"])

    /// Lists the files of a case, in the order of upload.
    public static let listAttachments = Method<ListAttachmentsRequest, ListAttachmentsResponse>(
        service: "liaoning.skills.casework.v1.Attachments", name: "ListAttachments", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .cityBureau, .province, .judge, .expert, .examiner, .auditor]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/cases/{case_id}/attachments", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [uploadAttachment, downloadAttachment, listAttachments]
}

/// PDF, JPEG and PNG of up to 20 MiB, told by their bytes, stored once by SHA-256 and sealed. Rights are those of the case.
public protocol AttachmentsHandlers: Sendable {
    /// Uploads a file to a case that the caller filed and that is not decided. The first message names case and file; each carries a piece of it.
    /// An upload that breaks off leaves nothing.
    ///
    /// ATTACHMENT_TYPE: the bytes are neither PDF nor JPEG nor PNG.
    /// ATTACHMENT_TOO_LARGE: more than 20 MiB.
    /// ATTACHMENT_EMPTY: no bytes.
    /// ATTACHMENT_NOT_WANTED: the case is decided, withdrawn or refused.
    func uploadAttachment(_ requests: RequestStream<UploadAttachmentRequest>, _ call: Call) async throws -> Attachment

    /// Downloads a file in pieces, to whoever may see its case.
    func downloadAttachment(_ request: DownloadAttachmentRequest, _ writer: ResponseWriter<AttachmentPiece>, _ call: Call) async throws

    /// Lists the files of a case, in the order of upload.
    func listAttachments(_ request: ListAttachmentsRequest, _ call: Call) async throws -> ListAttachmentsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.casework.v1.Attachments`.
    public mutating func register(attachments handlers: some AttachmentsHandlers) {
        register(AttachmentsMethods.uploadAttachment, clientStreaming: { try await handlers.uploadAttachment($0, $1) })
        register(AttachmentsMethods.downloadAttachment, serverStreaming: { try await handlers.downloadAttachment($0, $1, $2) })
        register(AttachmentsMethods.listAttachments, unary: { try await handlers.listAttachments($0, $1) })
    }
}

/// Calls `liaoning.skills.casework.v1.Attachments` through a channel.
public struct AttachmentsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Uploads a file to a case that the caller filed and that is not decided. The first message names case and file; each carries a piece of it.
    /// An upload that breaks off leaves nothing.
    ///
    /// ATTACHMENT_TYPE: the bytes are neither PDF nor JPEG nor PNG.
    /// ATTACHMENT_TOO_LARGE: more than 20 MiB.
    /// ATTACHMENT_EMPTY: no bytes.
    /// ATTACHMENT_NOT_WANTED: the case is decided, withdrawn or refused.
    public func uploadAttachment(_ options: CallOptions = CallOptions(), _ write: @Sendable (RequestWriter<UploadAttachmentRequest>) async throws -> Void) async throws -> Attachment {
        try await channel.clientStreaming(AttachmentsMethods.uploadAttachment, options, write)
    }

    /// Downloads a file in pieces, to whoever may see its case.
    public func downloadAttachment(_ request: DownloadAttachmentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<AttachmentPiece> {
        try await channel.serverStreaming(AttachmentsMethods.downloadAttachment, request, options)
    }

    /// Lists the files of a case, in the order of upload.
    public func listAttachments(_ request: ListAttachmentsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListAttachmentsResponse {
        try await channel.unary(AttachmentsMethods.listAttachments, request, options)
    }
}
