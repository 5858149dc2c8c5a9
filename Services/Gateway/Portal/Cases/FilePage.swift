internal import CaseworkMessages
internal import RPC

/// A file of a case, for whoever may see the case.
struct FilePage: PortalPage {
    let path = "/files/{process}/{attachment_id}"
    let roles = CasesPage.parties

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let pieces = try await visit.casework.attachments.downloadAttachment(
            DownloadAttachmentRequest(
                process: visit.variable("process"), attachmentID: visit.variable("attachment_id")), visit.options)
        var bytes: [UInt8] = []
        for try await piece in pieces { bytes += piece.piece }
        return .file(name: visit.variable("attachment_id"), type: "application/octet-stream", bytes)
    }
}
