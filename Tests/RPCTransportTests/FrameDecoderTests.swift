internal import NIOCore
internal import Testing

@testable internal import RPCTransport

@Suite struct FrameDecoderTests {
    private func frame(_ data: [UInt8], id: UInt32 = 1, kind: UInt8 = 1) -> [UInt8] {
        RawFrame.bytes(kind, id: id, data: data)
    }

    /// What comes out of bytes that arrive in those pieces; data as text, or what is wrong.
    private func decode(_ pieces: [[UInt8]]) -> [String] {
        var decoder = FrameDecoder()
        var events: [String] = []
        for piece in pieces {
            decoder.append(ByteBuffer(bytes: piece))
            while let event = decoder.next() {
                switch event {
                case .frame(let header, let data):
                    events.append(
                        "\(header.streamID):\(header.kind):\(String(buffer: data).prefix(8)):\(data.readableBytes)")
                case .oversized(let header): events.append("\(header.streamID) oversized \(header.length)")
                case .absurd: events.append("absurd")
                }
            }
            decoder.release()
        }
        if decoder.isInsideFrame { events.append("unfinished") }
        return events
    }

    @Test func `whole, two at once, empty, and none`() {
        #expect(decode([]) == [])
        #expect(decode([[]]) == [])
        #expect(decode([frame(Array("abc".utf8))]) == ["1:1:abc:3"])
        #expect(decode([frame([])]) == ["1:1::0"])
        #expect(decode([frame([], id: 3) + frame(Array("x".utf8), id: 5, kind: 3)]) == ["3:1::0", "5:3:x:1"])
    }

    @Test func `byte by byte, and cut at every place`() {
        let bytes = frame(Array("hello".utf8)) + frame([], id: 3) + frame(Array("world".utf8), id: 0xFFFF_FFFF)
        let expected = ["1:1:hello:5", "3:1::0", "4294967295:1:world:5"]
        #expect(decode(bytes.map { [$0] }) == expected)
        for cut in 0...bytes.count {
            #expect(decode([Array(bytes[..<cut]), Array(bytes[cut...])]) == expected, "cut at \(cut)")
        }
    }

    @Test func `a stream in which no read ends with a frame takes the memory of one read and one frame`() {
        let stream = Array(repeatElement(frame([UInt8](repeating: 7, count: 64 << 10)), count: 100).joined())
        var decoder = FrameDecoder()
        var (frames, most) = (0, 0)
        for start in stride(from: 0, to: stream.count, by: 100_000) {
            decoder.append(ByteBuffer(bytes: stream[start..<min(start + 100_000, stream.count)]))
            while case .frame(_, let data) = decoder.next() {
                frames += data.readableBytes == 64 << 10 ? 1 : 0
                most = max(most, decoder.capacity)
            }
            decoder.release()
        }
        #expect(frames == 100)
        #expect(most <= 512 << 10)
    }

    @Test func `cut off: what is whole comes out, the rest is awaited`() {
        let bytes = frame(Array("abc".utf8)) + frame(Array("defg".utf8), id: 3)
        for end in 14..<bytes.count { #expect(decode([Array(bytes[..<end])]) == ["1:1:abc:3", "unfinished"]) }
        for end in 1..<13 { #expect(decode([Array(bytes[..<end])]) == ["unfinished"]) }
    }

    @Test func `the largest frame comes out, in whatever pieces`() {
        let largest = frame([UInt8](repeating: 65, count: 4 << 20))
        #expect(decode([largest]) == ["1:1:AAAAAAAA:4194304"])
        let pieces = stride(from: 0, to: largest.count, by: 65_536).map {
            Array(largest[$0..<min($0 + 65_536, largest.count)])
        }
        #expect(decode(pieces + [frame([], id: 3)]) == ["1:1:AAAAAAAA:4194304", "3:1::0"])
    }

    @Test(arguments: [(4 << 20) + 1, 5 << 20, 16 << 20])
    func `an oversized frame is dropped and named, and the next one comes out`(length: Int) {
        let oversized = RawFrame.bytes(1, id: 7, data: [UInt8](repeating: 0, count: length))
        let bytes = frame([], id: 5) + oversized + frame(Array("ok".utf8), id: 9)
        let expected = ["5:1::0", "7 oversized \(length)", "9:1:ok:2"]
        #expect(decode([bytes]) == expected)
        let pieces = stride(from: 0, to: bytes.count, by: 100_003).map {
            Array(bytes[$0..<min($0 + 100_003, bytes.count)])
        }
        #expect(decode(pieces) == expected)
    }

    @Test func `dropping an oversized frame holds none of it`() {
        var decoder = FrameDecoder()
        decoder.append(ByteBuffer(bytes: RawFrame.bytes(1, id: 1, length: 16 << 20)))
        for _ in 0..<255 {
            decoder.append(ByteBuffer(repeating: 0, count: 65_536))
            #expect(decoder.next() == nil)
            decoder.release()
            #expect(decoder.isInsideFrame)
        }
        decoder.append(ByteBuffer(repeating: 0, count: 65_536))
        #expect(decoder.next() == .oversized(Frame.Header(length: 16 << 20, streamID: 1, kind: 1, flags: [])))
        #expect(!decoder.isInsideFrame)
    }

    @Test(arguments: [(16 << 20) + 1, 0x4745_5420, 0xFFFF_FFFF])
    func `an absurd length ends decoding for good`(length: Int) {
        #expect(decode([RawFrame.bytes(1, id: 1, length: length), frame(Array("abc".utf8))]) == ["absurd"])
    }
}
