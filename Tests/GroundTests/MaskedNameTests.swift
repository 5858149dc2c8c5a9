internal import Ground
internal import Testing

@Suite struct MaskedNameTests {
    @Test(arguments: [("王小明", "王**"), ("欧阳修", "欧**"), ("李", "*"), ("", "*"), ("张三", "张*")])
    func `a name is masked but for its first character`(name: String, masked: String) {
        #expect(MaskedName.mask(name) == masked)
    }
}
