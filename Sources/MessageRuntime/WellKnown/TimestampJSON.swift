/// `google.protobuf.Timestamp` in JSON: an instant as RFC 3339 text.
///
/// - Source: google/protobuf/timestamp.proto; RFC 3339, section 5.6.
enum TimestampJSON {
    /// Writes RFC 3339 text in UTC.
    static func write(_ instant: UnsafeRawPointer, _ type: JSONType, _ json: inout JSONWriter) {
        let seconds = type[0].value(in: instant).load(as: Int64.self)
        let nanos = type[1].value(in: instant).load(as: Int32.self)
        json.append(quoted: RFC3339.text(seconds: seconds, nanos: nanos))
    }

    /// Reads RFC 3339 text.
    ///
    /// - Throws: `wrongType`, `outOfRange`.
    static func read(
        _ json: inout JSONReader, into message: UnsafeMutableRawPointer, _ type: JSONType
    ) throws(MessageError) {
        guard case .text(let text) = try json.scalar() else {
            throw json.error(.wrongType, "expected an instant as text")
        }
        guard let instant = RFC3339.instant(text.string) else {
            throw json.error(.wrongType, "expected an instant like 2022-04-10T08:00:00Z")
        }
        guard RFC3339.range ~= instant.seconds else { throw json.error(.outOfRange, "the year must be 1 to 9999") }
        type[0].place(in: message).storeBytes(of: instant.seconds, as: Int64.self)
        type[1].place(in: message).storeBytes(of: instant.nanos, as: Int32.self)
    }
}
