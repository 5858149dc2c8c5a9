internal import NIOCore
internal import Testing

@testable internal import RPCTransport

@Suite struct WireWriterTests {
    /// Writes a frame of three bytes of data by `body` behind a byte that is there; what the buffer holds then.
    private func frame(_ body: (inout WireWriter) -> Void) -> (bytes: [UInt8], failed: Bool) {
        var buffer = ByteBuffer(bytes: [0xAB])
        do throws(FrameMismatch) {
            try buffer.writeFrame(length: 3, streamID: 1, kind: Frame.Kind.data, body)
            return (Array(buffer.readableBytesView), false)
        } catch { return (Array(buffer.readableBytesView), true) }
    }

    @Test func `a frame whose data is as long as measured is appended`() {
        let (bytes, failed) = frame {
            $0.integer(UInt8(7)); $0.varint(300)
        }
        #expect(bytes == [0xAB, 0, 0, 0, 3, 0, 0, 0, 1, 3, 0, 7, 0xAC, 0x02] && !failed)
    }

    @Test func `a frame whose data is shorter or longer than measured fails, and leaves what was there`() {
        let long = [UInt8](repeating: 0xFF, count: 1 << 20)
        let bodies: [(inout WireWriter) -> Void] = [
            { _ in }, { $0.integer(UInt8(7)) }, { $0.integer(UInt32(7)) }, { $0.field(1, "four") },
            { writer in long.withUnsafeBytes { writer.bytes($0) } },
            // Fits again after a part that did not.
            { writer in
                long.withUnsafeBytes { writer.bytes($0) }
                writer.integer(UInt8(7))
            },
        ]
        for body in bodies {
            let (bytes, failed) = frame(body)
            #expect(bytes == [0xAB] && failed)
        }
    }
}
