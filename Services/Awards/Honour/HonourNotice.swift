internal import AwardsMessages
internal import Casework
internal import Ground
internal import Storage

extension Honour {
    /// Tells whose it is what became of it.
    ///
    /// - Parameter book: given when it can be disputed.
    func tell(_ text: String, _ act: String, disputableBy book: PolicyBook? = nil, in write: WriteTransaction) throws {
        try NoticeStore.tell(
            creditCode.isEmpty ? .person(personID) : .organisation(creditCode), text, act: act, subject: honourID,
            region: RegionCode(regionCode) ?? .province, disputableBy: book, in: write)
    }
}
