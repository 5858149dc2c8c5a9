internal import RPC
internal import Storage

extension Call {
    /// Refuses unless the voucher, or the class it is bound to, is the caller's.
    ///
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    func requireScope(of stored: StoredVoucher, in transaction: some Transaction) throws {
        let voucher = stored.voucher
        let isIssuer = identity.role == .cityBureau && identity.covers(region: voucher.regionCode)
        if voucher.classID.isEmpty || isIssuer {
            try requireScope(region: voucher.regionCode, person: voucher.personID)
        } else {
            try requireScope(
                of: try TrainingClassStore.existing(voucher.classID, in: transaction), person: voucher.personID)
        }
    }
}
