internal import Ground
internal import Testing

@Suite struct BoundedArithmeticTests {
    @Test func `what leaves the range stops at its end, on the right side`() {
        #expect(Int64.max.multipliedWithinRange(by: 2) == .max && Int64.max.multipliedWithinRange(by: -2) == .min)
        #expect(Int64.min.multipliedWithinRange(by: -1) == .max && Int64(6).multipliedWithinRange(by: 7) == 42)
        #expect(Int.max.addingWithinRange(1) == .max && Int.min.addingWithinRange(-1) == .min)
        #expect(Int.min.subtractingWithinRange(1) == .min && Int.max.subtractingWithinRange(-1) == .max)
        #expect(Int(3).addingWithinRange(4) == 7 && Int(3).subtractingWithinRange(4) == -1)
    }
}
