internal import CaseworkMessages
public import Storage

/// What a noun's rules may know of the files of a case: how many there are.
public enum CaseEvidence {
    /// How many files a case has.
    public static func count(of caseID: String, in transaction: some Transaction) throws -> Int {
        try AttachmentStore.list(of: caseID, in: transaction).count
    }
}
