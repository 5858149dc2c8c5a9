internal import NIOCore
internal import RPC

/// ttrpc's `Request`, read in place: names and payload point into the frame and live as long as it.
///
/// `Request { string service = 1; string method = 2; bytes payload = 3; int64 timeout_nano = 4; repeated KeyValue metadata = 5 }`
struct RequestEnvelope {
    private(set) var service = UnsafeRawBufferPointer(start: nil, count: 0)
    private(set) var method = UnsafeRawBufferPointer(start: nil, count: 0)
    private(set) var payload = UnsafeRawBufferPointer(start: nil, count: 0)
    /// 0 when the caller set no time limit.
    private(set) var timeoutNanoseconds: Int64 = 0
    private(set) var metadata = Metadata()
    /// Whether there are more pairs than ``maximumMetadata``; those beyond are left out.
    private(set) var hasTooMuchMetadata = false

    /// Pairs of metadata that a call may have: a frame of empty ones would take sixteen times its size.
    static let maximumMetadata = 4096

    /// Reads an envelope; nil when it is no protobuf. Unknown fields are passed over.
    init?(_ bytes: UnsafeRawBufferPointer) {
        var reader = WireReader(bytes)
        while let tag = reader.tag() {
            switch (tag.field, tag.wireType) {
            case (1, 2): service = reader.lengthDelimited()
            case (2, 2): method = reader.lengthDelimited()
            case (3, 2): payload = reader.lengthDelimited()
            case (4, 0): timeoutNanoseconds = Int64(bitPattern: reader.varint())
            case (5, 2):
                guard let (key, value) = Self.keyValue(reader.lengthDelimited()) else { return nil }
                hasTooMuchMetadata = metadata.entries.count == Self.maximumMetadata
                if !hasTooMuchMetadata { metadata.add(value, for: key) }
            default: reader.skip(tag)
            }
        }
        if reader.isMalformed { return nil }
    }

    /// The names as text; nil when they are no UTF-8.
    var names: (service: String, method: String)? {
        guard let service = String(validating: service.bindMemory(to: UInt8.self), as: UTF8.self),
            let method = String(validating: method.bindMemory(to: UInt8.self), as: UTF8.self)
        else { return nil }
        return (service, method)
    }

    /// `KeyValue { string key = 1; string value = 2 }`
    private static func keyValue(_ bytes: UnsafeRawBufferPointer) -> (String, String)? {
        var reader = WireReader(bytes)
        var (key, value) = ("", "")
        while let tag = reader.tag() {
            switch (tag.field, tag.wireType) {
            case (1, 2): key = reader.text()
            case (2, 2): value = reader.text()
            default: reader.skip(tag)
            }
        }
        return reader.isMalformed ? nil : (key, value)
    }
}

/// What a client puts around a payload.
struct OutgoingRequest {
    let service: String
    let method: String
    let timeoutNanoseconds: Int64
    let metadata: Metadata

    /// Bytes of the envelope around a payload of `payloadCount` bytes.
    func size(payloadCount: Int) -> Int {
        var size = WireSize.field(service.utf8.count) + WireSize.field(method.utf8.count) + WireSize.field(payloadCount)
        if timeoutNanoseconds != 0 { size += 1 + WireSize.varint(UInt64(bitPattern: timeoutNanoseconds)) }
        for entry in metadata.entries { size += WireSize.field(Self.size(of: entry), keepEmpty: true) }
        return size
    }

    /// Appends a request frame.
    ///
    /// - Parameter size: of the envelope, as ``size(payloadCount:)`` has it.
    func write(
        _ payload: UnsafeRawBufferPointer, streamID: UInt32, flags: Frame.Flags, size: Int, to buffer: inout ByteBuffer
    ) throws(FrameMismatch) {
        try buffer.writeFrame(length: size, streamID: streamID, kind: Frame.Kind.request, flags: flags) { writer in
            writer.field(1, service)
            writer.field(2, method)
            writer.field(3, payload)
            if timeoutNanoseconds != 0 {
                writer.integer(UInt8(4 << 3))
                writer.varint(UInt64(bitPattern: timeoutNanoseconds))
            }
            for entry in metadata.entries {
                writer.fieldStart(5, count: Self.size(of: entry))
                writer.field(1, entry.key)
                writer.field(2, entry.value)
            }
        }
    }

    private static func size(of entry: Metadata.Entry) -> Int {
        WireSize.field(entry.key.utf8.count) + WireSize.field(entry.value.utf8.count)
    }
}
