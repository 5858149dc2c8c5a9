internal import Ground
internal import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        (Int64(5000), Int64(30), Int64(1500)), (1001, 30, 300), (999, 10, 99), (0, 30, 0), (-1001, 30, -300),
        (1, 99, 0),
        (1, 100, 1), (.max, 100, .max),
    ])
    func `a percentage drops what is not whole`(amount: Int64, percent: Int64, expected: Int64) {
        #expect(Yuan(amount).percentage(percent) == Yuan(expected))
    }

    @Test(arguments: [(Int64(149), Int64(1)), (150, 2), (151, 2), (-149, -1), (-150, -2)])
    func `a percentage is rounded half away from zero where told to`(amount: Int64, expected: Int64) {
        #expect(Fen(amount).percentage(1, rounding: .half) == Fen(expected))
    }

    @Test func `what does not fit is nil`() {
        #expect(Yuan(.max).adding(Yuan(1)) == nil)
        #expect(Yuan(.min).subtracting(Yuan(1)) == nil)
        #expect(Yuan(.max).multiplied(by: 2) == nil)
        #expect(Yuan(.max).percentage(101) == nil)
        #expect(Yuan(.max).percentage(.max) == nil)
        #expect(Yuan(.min).percentage(.max) == nil)
        #expect(Yuan(.max).fen == nil)
        #expect(Yuan.sum([Yuan(.max), Yuan(1)]) == nil)
    }

    @Test func `yuan and fen convert and print`() {
        #expect(Yuan(12).fen == Fen(1200))
        #expect(Fen(1299).wholeYuan == Yuan(12))
        #expect(Yuan(5000).description == "5000元")
        #expect(Fen(1204).description == "12.04元" && Fen(-5).description == "-0.05元")
        #expect(Yuan.sum([Yuan(1), Yuan(2)]) == Yuan(3) && Yuan(2) < Yuan(3) && Yuan(-1).isNegative)
    }
}
