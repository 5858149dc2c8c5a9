internal import CaseworkMessages
internal import EveryContract
internal import NIOCore
internal import NIOHTTP1
internal import RPC
internal import Requests
internal import Serving

/// Files of cases as bodies of bytes, in constant memory: the methods of the contract are streams, which JSON has none of.
///
/// `POST /v1/casework/{process}/cases/{case_id}/attachments?name=…` uploads a file, and answers as the contract's method does;
/// `GET /v1/casework/{process}/attachments/{attachment_id}` downloads one.
struct AttachmentPaths: Sendable {
    private static let timeout = Duration.seconds(600)

    /// What a path leads to.
    enum Place: Equatable {
        case upload(process: String, caseID: String)
        case download(process: String, attachmentID: String)

        var verbs: String { if case .upload = self { "GET, HEAD, POST, OPTIONS" } else { "GET, HEAD, OPTIONS" } }
    }

    private let own: OwnMethods
    private let limits: EdgeLimits

    init(_ own: OwnMethods, limits: EdgeLimits) {
        self.own = own
        self.limits = limits
    }

    /// Where a request leads; nil when it is for no file. The list of a case's files is a method like others.
    func place(of request: EdgeRequest) -> Place? {
        guard let place = Self.place(at: request.path) else { return nil }
        if case .upload = place, request.verb == "GET" { return nil }
        return place
    }

    static func place(at path: String) -> Place? {
        guard
            let parts = try? path.split(separator: "/", omittingEmptySubsequences: false).map({
                try HTTPText.decoded($0)
            })
        else { return nil }
        guard parts.count >= 6, parts[0...2] == ["", "v1", "casework"], !parts.contains(where: { $0.contains(":") }),
            !parts.dropFirst().contains("")
        else { return nil }
        if parts.count == 7, parts[4] == "cases", parts[6] == "attachments" {
            return .upload(process: parts[3], caseID: parts[5])
        }
        if parts.count == 6, parts[4] == "attachments" { return .download(process: parts[3], attachmentID: parts[5]) }
        return nil
    }

    /// What is done about a request. Identity and role are looked at before the body is taken.
    func plan(_ request: EdgeRequest, _ place: Place) -> EdgePlan {
        do throws(RPCError) {
            switch place {
            case .upload(let process, let caseID):
                guard request.verb == "POST" else { return .answer(Self.notAllowed(place)) }
                return try upload(request, to: caseID, of: process)
            case .download(let process, let attachmentID):
                guard request.verb == "GET" else { return .answer(Self.notAllowed(place)) }
                guard request.declaredBody == 0 else { throw Transcoder.bodyNotAllowed }
                _ = try own.caller(of: AttachmentsMethods.downloadAttachment, request.metadata, from: request.peer)
                let asked = DownloadAttachmentRequest(process: process, attachmentID: attachmentID)
                return .call(EdgeCall(most: 0, stranger: nil) { _ in await download(asked, request) })
            }
        } catch { return .answer(EdgeAnswer(Transcoder.refusal(error))) }
    }

    private func upload(
        _ request: EdgeRequest, to caseID: String, of process: String
    ) throws(RPCError) -> EdgePlan {
        _ = try own.caller(of: AttachmentsMethods.uploadAttachment, request.metadata, from: request.peer)
        let encoding = request.headers.first(name: "content-encoding")?.lowercased() ?? "identity"
        guard encoding == "identity" else {
            throw RequestField.invalid("content-encoding", "文件应不经压缩上传")
        }
        let parameters = try HTTPText.parameters(request.query)
        for (name, _) in parameters where name != "name" { throw RequestField.invalid(name, "没有这个参数") }
        guard parameters.count == 1, let name = parameters.first?.value else {
            throw RequestField.required("name")
        }
        let first = UploadAttachmentRequest(process: process, caseID: caseID, name: name)
        return .upload(
            EdgeUpload(most: limits.upload) { body in
                do {
                    defer { body.stop() }
                    let attachment = try await own.channel(for: request.peer).clientStreaming(
                        AttachmentsMethods.uploadAttachment, Self.options(request), first: first
                    ) { try await body.next().map { UploadAttachmentRequest(piece: $0) } }
                    return EdgeAnswer(200, json: attachment.jsonBytes(types: EveryContract.types))
                } catch { return EdgeAnswer(Transcoder.refusal(error as? RPCError ?? .internalError)) }
            })
    }

    private func download(_ asked: DownloadAttachmentRequest, _ request: EdgeRequest) async -> EdgeAnswer {
        do throws(RPCError) {
            let client = AttachmentsClient(own.channel(for: request.peer))
            let pieces = try await client.downloadAttachment(asked, Self.options(request))
            guard let first = try await pieces.next(), let attachment = first.attachment else {
                throw RPCError.malformedResponse
            }
            let headers: HTTPHeaders = [
                "content-type": Self.mediaType(attachment.type), "content-length": "\(attachment.size)",
                "content-disposition": "attachment; filename*=UTF-8''\(attachment.name.queryEncoded)",
                "cache-control": "no-store",
            ]
            return EdgeAnswer(
                .ok, headers,
                body: .pieces { writer in
                    do throws(RPCError) {
                        try await writer.write(first.piece)
                        while let piece = try await pieces.next() { try await writer.write(piece.piece) }
                        return true
                    } catch { return false }
                })
        } catch { return EdgeAnswer(Transcoder.refusal(error)) }
    }

    private static func options(_ request: EdgeRequest) -> CallOptions {
        CallOptions(deadline: .after(timeout), metadata: request.metadata)
    }

    private static func mediaType(_ type: AttachmentType) -> String {
        switch type {
        case .pdf: "application/pdf"
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        default: "application/octet-stream"
        }
    }

    private static func notAllowed(_ place: Place) -> EdgeAnswer {
        EdgeAnswer(
            EdgeRefusal(.methodNotAllowed, "METHOD_NOT_ALLOWED", "该地址不支持这种请求方法。"), ["allow": place.verbs])
    }
}
