internal import Requests
internal import RPC
internal import Ground
internal import Rules

extension VoucherIssue.Figures {
    /// The figures in force.
    ///
    /// - Throws: `FAILED_PRECONDITION` `FIGURE_MISSING` with the key of each that is missing.
    static func inForce(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) throws(RPCError) -> Self {
        guard let figures = Self(book, on: day, in: region) else {
            let missing = [FigureKey.voucherMonths, .vouchersPerPerson].filter {
                book.value($0, on: day, in: region) == nil
            }
            throw .figureMissing(missing.map(\.rawValue).joined(separator: "、"))
        }
        return figures
    }
}
