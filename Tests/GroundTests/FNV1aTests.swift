internal import Ground
internal import Testing

@Suite struct FNV1aTests {
    @Test(arguments: [
        ("", 0xCBF2_9CE4_8422_2325 as UInt64), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ])
    func `the published vectors are met`(text: String, hash: UInt64) {
        #expect(FNV1a(text.utf8).value == hash)
    }
}
