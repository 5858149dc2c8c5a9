package import CatalogMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Says what differs between two editions of the policy book.
    package func comparePolicyEditions(
        _ request: ComparePolicyEditionsRequest.Checked, _ call: Call
    ) async throws -> ComparePolicyEditionsResponse {
        let (from, to) = try await database.read { read in
            let newest = try PolicyBookStore.newestEdition(in: read)
            return (
                try shelved(Int64(request.fromEdition), in: read),
                try shelved(request.toEdition == 0 ? newest : Int64(request.toEdition), in: read)
            )
        }
        return ComparePolicyEditionsResponse(
            differences: FigureDifference.all(from: from, to: to), fromEdition: from.book.edition,
            toEdition: to.book.edition)
    }

    private func shelved(_ number: Int64, in transaction: some Transaction) throws -> ShelvedEdition {
        guard let edition = ShelvedEdition(try PolicyBookStore.existing(number, in: transaction)) else {
            throw StorageError.corrupt("edition \(number) of the policy book cannot be read")
        }
        return edition
    }
}

extension FigureDifference {
    /// What differs between two editions that the book has.
    fileprivate static func all(from: ShelvedEdition, to: ShelvedEdition) -> [FigureDifference] {
        BookRevision.differences(from: from.book, to: to.book).map { difference in
            FigureDifference(
                before: difference.before.flatMap(from.message(of:)), after: difference.after.flatMap(to.message(of:)))
        }
    }
}
