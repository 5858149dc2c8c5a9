internal import MessageRuntime
internal import TestMessages
internal import WireMessages

extension FuzzTarget {
    /// What unpacks, packs to what unpacks equally, and is written as JSON.
    static let messages = FuzzTarget("messages") { input in
        types.chosen(by: input).flatMap { type, bytes in packedProblem(type, bytes) }
    }

    /// What reads as JSON is written as JSON that reads as the same message.
    static let json = FuzzTarget("json") { input in
        types.chosen(by: input).flatMap { type, text in textProblem(type, text) }
    }

    /// Kinds of fields of every sort, and the messages of the wire itself.
    fileprivate static let list = MessageTypes.testMessages + MessageTypes.wireMessages
    fileprivate static let types = MessageTypes(list)
}

extension MessageTypes {
    /// The first byte of an input chooses the type, the rest is the message.
    fileprivate func chosen(by input: UnsafeRawBufferPointer) -> (any Message.Type, UnsafeRawBufferPointer)? {
        guard let first = input.first else { return nil }
        return (
            FuzzTarget.list[Int(first) % FuzzTarget.list.count], UnsafeRawBufferPointer(rebasing: input.dropFirst())
        )
    }
}

private func packedProblem<Value: Message>(_ type: Value.Type, _ bytes: UnsafeRawBufferPointer) -> String? {
    guard let value = try? Value(packed: bytes) else { return nil }
    let packed = value.packed()
    guard let again = try? Value(packed: packed) else { return "\(Value.protoName) does not unpack again" }
    // NaN is not equal to itself, so bytes are compared.
    if again.packed() != packed { return "\(Value.protoName) packs otherwise again" }
    // Not everything that unpacks has JSON of its own (an instant of the year 20000, an empty path in a field mask), so what is
    // written need not read as the same message; but whatever reads is held to the stricter rule.
    return value.jsonBytes(types: FuzzTarget.types).withUnsafeBytes { textProblem(type, $0) }
}

private func textProblem<Value: Message>(_ type: Value.Type, _ input: UnsafeRawBufferPointer) -> String? {
    guard let value = try? Value(json: Array(input), types: FuzzTarget.types) else { return nil }
    let packed = value.packed()
    let json = value.jsonBytes(types: FuzzTarget.types)
    guard let again = try? Value(json: json, types: FuzzTarget.types) else {
        return "\(Value.protoName) does not read what it wrote: \(text(json))"
    }
    if again.packed() != packed { return "\(Value.protoName) reads otherwise: \(text(json))" }
    guard let unpacked = try? Value(packed: packed) else { return "\(Value.protoName) does not unpack: \(text(json))" }
    return unpacked.packed() == packed ? nil : "\(Value.protoName) packs otherwise again"
}

private func text(_ json: [UInt8]) -> String { String(decoding: json.prefix(300), as: UTF8.self) }
