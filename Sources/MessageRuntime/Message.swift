public import CMessageArena

/// A message of the contract: a Swift value that packs and unpacks through libprotobuf-c and has proto3 JSON.
///
/// All conformances are written by `Protos/generate.sh`. Generated code fills in the requirements below `protoName`;
/// everything else calls the methods of the extensions. JSON needs no code of the type: it goes by its `layout`.
public protocol Message: Hashable, Sendable {
    init()

    /// Full name in the contract, for example `liaoning.skills.catalog.v1.Region`.
    static var protoName: String { get }

    /// The message's `ProtobufCMessageDescriptor`.
    static var layout: UnsafeRawPointer { get }

    /// Copies an unpacked protobuf-c struct of this message's layout.
    init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker)

    /// Fills a protobuf-c struct of this message's layout.
    func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer)
}

/// A request that names its attempt, so that repeating it has no second effect.
public protocol IdempotentRequest: Sendable {
    /// Chosen by the caller; empty when repeating is not guarded.
    var requestID: String { get set }
}

extension Message {
    /// Unpacks a message from its protobuf bytes.
    ///
    /// Safe on any bytes: nesting and memory are limited, and every string is checked.
    /// - Throws: `malformed`, `tooDeep`, `tooLarge`, `invalidText`.
    @inlinable
    public init(packed bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = message_arena_current()
        let mark = message_arena_enter(arena)
        defer { message_arena_leave(arena, mark) }
        guard let message = message_arena_unpack(arena, Self.layout, bytes.baseAddress, bytes.count) else {
            throw MessageError(arena.pointee.failure)
        }
        var unpacker = Unpacker()
        self.init(unpacking: message, &unpacker)
        if unpacker.foundInvalidText { throw MessageError(invalidTextIn: message) }
    }

    /// Unpacks a message from its protobuf bytes.
    /// - Throws: `malformed`, `tooDeep`, `tooLarge`, `invalidText`.
    @inlinable
    public init(packed bytes: [UInt8]) throws(MessageError) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(MessageError) -> Self in
            try Self(packed: UnsafeRawBufferPointer(buffer))
        }
    }

    /// The message's protobuf bytes.
    @inlinable
    public func packed() -> [UInt8] {
        withPacked { bytes in [UInt8](bytes) }
    }

    /// Packs the message into this thread's arena and lends the bytes to `body`.
    ///
    /// A string that holds a NUL ends there, as protobuf-c's strings do.
    @inlinable
    public func withPacked<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let arena = message_arena_current()
        let mark = message_arena_enter(arena)
        defer { message_arena_leave(arena, mark) }
        return try body(Packer.packed(self, in: arena))
    }
}
