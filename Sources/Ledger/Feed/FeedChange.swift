public import MessageRuntime
public import LedgerMessages
internal import WireMessages
public import RPC

extension FeedChange {
    /// The payload, which must be of type `M`.
    ///
    /// - Throws: ``FeedPayloadError`` when it is of another type or does not decode.
    public func decode<M: Message>(_ type: M.Type = M.self) throws(FeedPayloadError) -> M {
        guard payloadType == M.protoName, let message = try? M(packed: payload) else {
            throw FeedPayloadError(kind: kind, sequence: sequence, expected: M.protoName, found: payloadType)
        }
        return message
    }

    /// When it was written: business time.
    public var instant: Instant {
        at.flatMap { Instant($0) } ?? Instant(nanosecondsSince1970: 0)
    }
}

/// A change whose payload is not what its kind promises.
public struct FeedPayloadError: Error, Hashable, CustomStringConvertible {
    let kind: String
    let sequence: Int64
    let expected: String
    let found: String

    /// Which change it is, and what was expected.
    public var description: String {
        "change \(sequence) (\(kind)) should carry \(expected) and carries \(found)"
    }
}
