internal import NIOCore
internal import WireMessages

@testable internal import RPC
@testable internal import RPCTransport

extension FuzzTarget {
    /// A request that is read in place says the same as libprotobuf-c, where both take it; written again it reads the same.
    static let requests = FuzzTarget("requests") { input in
        guard let envelope = RequestEnvelope(input), let names = envelope.names else { return nil }
        if let other = try? TTRPCRequest(packed: input) {
            let pairs = other.metadata.map { Metadata.Entry(key: $0.key, value: $0.value) }
            let isSame =
                names == (other.service, other.method) && Array(envelope.payload) == other.payload
                && envelope.timeoutNanoseconds == other.timeoutNano && envelope.metadata.entries == pairs
            if !isSame { return "libprotobuf-c reads \(other)" }
        }
        let outgoing = OutgoingRequest(
            service: names.service, method: names.method, timeoutNanoseconds: envelope.timeoutNanoseconds,
            metadata: envelope.metadata)
        var buffer = ByteBuffer()
        do throws(FrameMismatch) {
            try outgoing.write(
                envelope.payload, streamID: 1, flags: [], size: outgoing.size(payloadCount: envelope.payload.count),
                to: &buffer)
        } catch { return "its size is measured otherwise than it is written" }
        return buffer.withOneFrame { data in
            guard let again = RequestEnvelope(data), let written = again.names else { return "it does not read again" }
            let isSame =
                written == names && Array(again.payload) == Array(envelope.payload)
                && again.timeoutNanoseconds == envelope.timeoutNanoseconds && again.metadata == envelope.metadata
            return isSame ? nil : "it reads otherwise when written again"
        }
    }

    /// The same for a response. libprotobuf-c is asked only about bytes that it would write itself: it merges what comes twice.
    static let responses = FuzzTarget("responses") { input in
        guard let envelope = ResponseEnvelope(input) else { return nil }
        if let other = try? TTRPCResponse(packed: input), other.packed() == Array(input) {
            let code = other.status.map { $0.code == 0 ? nil : StatusCode(rawValue: $0.code) ?? .unknown } ?? nil
            let isSame =
                envelope.error?.code == code && Array(envelope.payload) == other.payload
                && (code == nil || envelope.error?.message == other.status?.message)
                && (code == nil || envelope.error?.details.count == other.status?.details.count)
            if !isSame { return "libprotobuf-c reads \(other)" }
        }
        if let error = envelope.error {
            var buffer = ByteBuffer()
            buffer.writeRefusal(error, streamID: 1)
            if let problem = buffer.withOneFrame({ ResponseEnvelope($0)?.error == error ? nil : "the refusal changes" })
            {
                return problem
            }
        }
        var buffer = ByteBuffer()
        switch buffer.writeAnswer(envelope.payload, streamID: 1) {
        case .written: break
        case .tooLarge: return nil
        case .mismatched: return "the answer's size is measured otherwise than it is written"
        }
        return buffer.withOneFrame { data in
            ResponseEnvelope(data).map { Array($0.payload) == Array(envelope.payload) } == true
                ? nil : "the answer changes"
        }
    }
}

extension ByteBuffer {
    /// What `body` finds wrong with the data of the only frame in here.
    fileprivate func withOneFrame(_ body: (UnsafeRawBufferPointer) -> String?) -> String? {
        var decoder = FrameDecoder()
        decoder.append(self)
        guard case .frame(_, let data) = decoder.next(), !decoder.isInsideFrame else { return "it is not one frame" }
        return data.withUnsafeReadableBytes(body)
    }
}
