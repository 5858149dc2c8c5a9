internal import CatalogMessages
internal import Ground

extension OccupationEntry.Tag {
    /// The tag in the contract.
    var message: OccupationTag {
        switch self {
        case .digital: .digital
        case .green: .green
        case .ai: .ai
        case .care: .care
        case .new: .new
        }
    }
}
