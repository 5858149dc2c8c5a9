internal import Ground
internal import Rules
internal import Testing

struct CredentialTextTests {
    @Test func `place 0 is the most significant bit of the first byte`() {
        let bits = CredentialText.bits(set: [0, 7, 8, 131_071, 131_072, -1])
        #expect(bits.count == 16_384 && bits[0] == 0x81 && bits[1] == 0x80 && bits[16_383] == 0x01)
        #expect(bits.reduce(0) { $0 + $1.nonzeroBitCount } == 4)
    }

    @Test func `gzip has its header, its lengths and its checksum`() {
        // printf 123456789 | gzip gives the checksum cbf43926.
        let gzip = StoredGzip.gzip(Array("123456789".utf8))
        #expect(gzip.prefix(3) == [0x1F, 0x8B, 8] && gzip.count == 10 + 5 + 9 + 8)
        #expect(gzip.dropFirst(10).prefix(5) == [1, 9, 0, 0xF6, 0xFF])
        #expect(gzip.suffix(8) == [0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0])
        #expect(StoredGzip.gzip([UInt8](repeating: 0, count: 65_536)).count == 10 + 5 + 65_535 + 5 + 1 + 8)
    }

    @Test func `a name cannot leave its string`() throws {
        let text = CertificateText(
            number: try CertificateNumber("S000021000001233000001"), holderDigest: "",
            occupation: try #require(OccupationCode("6-18-02-04")),
            occupationName: "焊\"工\\", level: .senior, organisation: try CreditCode("91350100M000100Y43"),
            organisationName: "协\u{1}会", issuedOn: aDay("2023-06-12"), replaces: nil, keyID: "k")
        let json = CredentialText.credential(
            text, holderName: "买买提·艾力", list: 1, position: 94_567, issuer: "https://example.cn")
        #expect(json.contains("\"occupation\":\"焊\\\"工\\\\\"") && json.contains("协\\u0001会"))
        #expect(json.contains("\"validFrom\":\"2023-06-12T00:00:00+08:00\"") && json.contains("\"name\":\"买买提·艾力\""))
        #expect(json.contains("\"statusListIndex\":\"94567\""))
        #expect(json.contains("https://example.cn/v1/credential-status-lists/1/STATUS_PURPOSE_SUSPENSION"))
    }
}
