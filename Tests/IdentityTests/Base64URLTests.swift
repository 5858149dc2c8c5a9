internal import Identity
internal import Ledger
internal import Testing

@Suite struct Base64URLTests {
    // RFC 4648 section 10, without padding.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ])
    func `the vectors of RFC 4648 hold`(plain: String, text: String) {
        #expect(Base64URL.encode(Array(plain.utf8)) == text)
        #expect(Base64URL.decode(text) == Array(plain.utf8))
    }

    @Test(arguments: ["Z", "Zg==", "Zm+v", "Zm/v", "Zh", "Zm9", "Zm9v\n", " Zm9v", "Zm9vY"])
    func `padding, other alphabets, odd lengths and set spare bits are refused`(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test func `all bytes survive`() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + count * 11) }
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
        #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
    }
}
