public import CaseworkMessages
public import RPC
internal import Storage

extension CaseworkService {
    /// Lists the files of a case.
    public func listAttachments(_ request: ListAttachmentsRequest, _ call: Call) async throws -> ListAttachmentsResponse
    {
        let found = try await database.read { read in
            let record = try readable(request.caseID, by: call, in: read)
            return try AttachmentStore.list(of: record.id, in: read)
        }
        return ListAttachmentsResponse(attachments: found)
    }
}
