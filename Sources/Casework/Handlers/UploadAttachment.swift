public import CaseworkMessages
internal import Ground
internal import Ledger
public import RPC
internal import Requests
internal import Storage

extension CaseworkService {
    /// Uploads a file to a case: spooled outside the database, then stored in one transaction.
    public func uploadAttachment(_ requests: RequestStream<UploadAttachmentRequest>, _ call: Call) async throws
        -> Attachment
    {
        guard let first = try await requests.next() else { throw RequestField.required("case_id") }
        if let channel = try passage.channel(to: first.process) {
            return try await channel.clientStreaming(
                AttachmentsMethods.uploadAttachment, passage.options(for: call, to: first.process), first: first
            ) { try await requests.next() }
        }
        let name = try RequestField.text(first.name, "name", max: 200)
        // It goes into feed and audit.
        if CitizenID.occurs(in: name, on: call.day) { throw RequestField.invalid("name", "不得含有公民身份号码") }
        _ = try await database.read { try mayUpload(to: first.caseID, call, in: $0) }
        var upload = try SpooledUpload(attachments, contentID: RecordID.make("con", at: call.now))
        try upload.append(first.piece)
        while let next = try await requests.next() {
            try call.checkStillWanted()
            try upload.append(next.piece)
        }
        let finished = try upload.finish()
        let id = RecordID.make("att", at: call.now)
        return try await database.write(call, first) { write in
            let record = try mayUpload(to: first.caseID, call, in: write)
            try AttachmentStore.insert(
                finished, as: id, named: name, to: record.id, by: call.identity.subject, in: write)
            let attachment = try AttachmentStore.existing(id, in: write).message
            try write.record("attachment.uploaded", subject: id, region: record.region, attachment)
            return attachment
        }
    }

    /// The case, when the caller has a part in it and it still takes evidence.
    @discardableResult
    private func mayUpload(to id: String, _ call: Call, in transaction: some Transaction) throws -> StoredCase {
        let record = try readable(id, by: call, in: transaction)
        guard ![.decided, .withdrawn, .voided].contains(record.state) else { throw CaseworkError.attachmentNotWanted }
        return record
    }
}
