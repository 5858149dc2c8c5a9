public import CaseworkMessages
public import RPC
internal import Storage

extension CaseworkService {
    /// Downloads a file, a piece at a time.
    public func downloadAttachment(
        _ request: DownloadAttachmentRequest, _ writer: ResponseWriter<AttachmentPiece>, _ call: Call
    ) async throws {
        if let client = try passage.channel(to: request.process).map(AttachmentsClient.init) {
            let pieces = try await client.downloadAttachment(request, passage.options(for: call, to: request.process))
            while let piece = try await pieces.next() { try await writer.write(piece) }
            return
        }
        let stored = try await database.read { read in
            let stored = try AttachmentStore.existing(request.attachmentID, in: read)
            _ = try readable(stored.message.caseID, by: call, in: read)
            return stored
        }
        for number in 0..<stored.pieceCount {
            try call.checkStillWanted()
            let sealed = try await database.read { try AttachmentStore.piece(number, of: stored, in: $0) }
            try await writer.write(
                AttachmentPiece(
                    piece: try attachments.open(sealed, number: number, of: stored.contentID),
                    attachment: number == 0 ? stored.message : nil))
        }
    }
}
