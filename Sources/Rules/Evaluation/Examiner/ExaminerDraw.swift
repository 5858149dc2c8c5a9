public import Ground

/// Draws examiners by lot, so that anyone who knows the seed and the list can draw the same again.
///
/// Each is given the FNV-1a of the seed's sixteen hexadecimal digits and its id, scrambled; the lowest are drawn.
///
/// - Source: ``citation``.
public enum ExaminerDraw {
    /// 考评员及质量督导员管理办法: 随机选派.
    public static let citation = ExaminerTransition.citation

    /// Why nobody is drawn.
    public enum Refusal: RefusalReason, Hashable {
        /// Fewer could be drawn than are asked for.
        case tooFew(have: Int, need: Int)

        /// Part of the wire contract.
        public var reason: String { "too_few_examiners_to_draw" }
        /// What is wrong.
        public var sentence: String {
            switch self {
            case .tooFew(let have, let need): "可抽取的考评员只有\(have)名，不足\(need)名"
            }
        }
        /// The plan.
        public var citation: Citation { ExaminerDraw.citation }
        /// The number.
        public var field: String? { "count" }
    }

    /// A seed as it is kept.
    public static func text(of seed: UInt64) -> String {
        let digits = String(seed, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The ids that are drawn, in the order of the lot; fewer when there are not so many.
    public static func drawn(_ count: Int, from ids: [String], seed: String) -> [String] {
        let lots = ids.map { id in (lot: scrambled(FNV1a(Array((seed + id).utf8)).value), id: id) }
        return lots.sorted { ($0.lot, $0.id) < ($1.lot, $1.id) }.prefix(count).map(\.id)
    }

    /// FNV-1a changes its high bits little for texts that differ at the end only: they are mixed as SplitMix64 does.
    private static func scrambled(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
