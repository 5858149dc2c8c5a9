internal import RPC

extension Call {
    /// Refuses unless the class is the caller's: its institution, the enterprise whose workers it trains, or the bureau of its region; or the
    /// call is about the calling worker.
    ///
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    func requireScope(of trainingClass: StoredClass, person: String? = nil) throws(RPCError) {
        let isOwnEnterprise =
            identity.role == .enterprise
            && trainingClass.employers.contains { identity.covers(organisation: $0.text) }
        if isOwnEnterprise { return }
        try requireScope(
            region: trainingClass.regionCode, organisation: trainingClass.institutionCreditCode, person: person)
    }
}
