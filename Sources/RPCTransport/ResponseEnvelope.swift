internal import NIOCore
internal import RPC

/// ttrpc's `Response`, read in place.
///
/// `Response { google.rpc.Status status = 1; bytes payload = 2 }`, no status on success.
struct ResponseEnvelope {
    private(set) var payload = UnsafeRawBufferPointer(start: nil, count: 0)
    /// Nil on success.
    private(set) var error: RPCError?

    /// Reads an envelope; nil when it is no protobuf.
    init?(_ bytes: UnsafeRawBufferPointer) {
        var reader = WireReader(bytes)
        while let tag = reader.tag() {
            switch (tag.field, tag.wireType) {
            case (1, 2):
                guard let status = Self.status(reader.lengthDelimited()) else { return nil }
                error = status.code == .ok ? nil : status
            case (2, 2): payload = reader.lengthDelimited()
            default: reader.skip(tag)
            }
        }
        if reader.isMalformed { return nil }
    }

    /// `google.rpc.Status { int32 code = 1; string message = 2; repeated google.protobuf.Any details = 3 }`
    private static func status(_ bytes: UnsafeRawBufferPointer) -> RPCError? {
        var reader = WireReader(bytes)
        var status = RPCError(.ok, message: "")
        while let tag = reader.tag() {
            switch (tag.field, tag.wireType) {
            case (1, 0): status.code = StatusCode(rawValue: Int32(truncatingIfNeeded: reader.varint())) ?? .unknown
            case (2, 2): status.message = reader.text()
            case (3, 2):
                guard let detail = detail(reader.lengthDelimited()) else { return nil }
                status.details.append(detail)
            default: reader.skip(tag)
            }
        }
        return reader.isMalformed ? nil : status
    }

    /// `google.protobuf.Any { string type_url = 1; bytes value = 2 }`
    private static func detail(_ bytes: UnsafeRawBufferPointer) -> StatusDetail? {
        var reader = WireReader(bytes)
        var detail = StatusDetail(typeURL: "", bytes: [])
        while let tag = reader.tag() {
            switch (tag.field, tag.wireType) {
            case (1, 2): detail.typeURL = reader.text()
            case (2, 2): detail.bytes = [UInt8](reader.lengthDelimited())
            default: reader.skip(tag)
            }
        }
        return reader.isMalformed ? nil : detail
    }
}

/// What became of an attempt to write a message into a frame. Nothing is written unless all of it is.
enum FrameWriting: Equatable {
    case written
    case tooLarge
    /// A defect: see ``FrameMismatch``.
    case mismatched

    /// What is told the caller of a call whose message was not written.
    var error: RPCError? {
        switch self {
        case .written: nil
        case .tooLarge: .messageTooLarge(limit: Frame.maximumData)
        case .mismatched: .internalError
        }
    }
}

extension ByteBuffer {
    /// Appends a response frame with an answer.
    mutating func writeAnswer(_ payload: UnsafeRawBufferPointer, streamID: UInt32) -> FrameWriting {
        write(length: WireSize.field(payload.count), streamID: streamID, kind: Frame.Kind.response) {
            $0.field(2, payload)
        }
    }

    /// Appends a response frame with a refusal. Details that do not fit are left out: code and sentence always arrive.
    mutating func writeRefusal(_ error: RPCError, streamID: UInt32) {
        if write(error, streamID) == .written { return }
        _ = write(RPCError(error.code, message: error.message.start(bytes: 1024)), streamID)
    }

    private mutating func write(_ error: RPCError, _ streamID: UInt32) -> FrameWriting {
        let status = Self.statusSize(error)
        return write(length: WireSize.field(status), streamID: streamID, kind: Frame.Kind.response) { writer in
            writer.fieldStart(1, count: status)
            writer.integer(UInt8(1 << 3))
            writer.varint(UInt64(bitPattern: Int64(error.code.rawValue)))
            writer.field(2, error.message)
            for detail in error.details {
                writer.fieldStart(3, count: Self.size(of: detail))
                writer.field(1, detail.typeURL)
                detail.bytes.withUnsafeBytes { writer.field(2, $0) }
            }
        }
    }

    /// Appends a data frame.
    mutating func writeData(
        _ payload: UnsafeRawBufferPointer, streamID: UInt32, flags: Frame.Flags = []
    ) -> FrameWriting {
        write(length: payload.count, streamID: streamID, kind: Frame.Kind.data, flags: flags) { $0.bytes(payload) }
    }

    /// Appends the frame that ends this side of a stream.
    mutating func writeEnd(streamID: UInt32) {
        _ = write(length: 0, streamID: streamID, kind: Frame.Kind.data, flags: [.remoteClosed, .noData]) { _ in }
    }

    private mutating func write(
        length: Int, streamID: UInt32, kind: UInt8, flags: Frame.Flags = [], _ body: (inout WireWriter) -> Void
    ) -> FrameWriting {
        guard length <= Frame.maximumData else { return .tooLarge }
        do throws(FrameMismatch) {
            try writeFrame(length: length, streamID: streamID, kind: kind, flags: flags, body)
            return .written
        } catch { return .mismatched }
    }

    private static func statusSize(_ error: RPCError) -> Int {
        var size = 1 + WireSize.varint(UInt64(bitPattern: Int64(error.code.rawValue)))
        size += WireSize.field(error.message.utf8.count)
        for detail in error.details { size += WireSize.field(Self.size(of: detail), keepEmpty: true) }
        return size
    }

    private static func size(of detail: StatusDetail) -> Int {
        WireSize.field(detail.typeURL.utf8.count) + WireSize.field(detail.bytes.count)
    }
}
