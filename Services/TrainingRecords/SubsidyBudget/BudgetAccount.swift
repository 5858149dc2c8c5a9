internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// How a movement between accounts changes the row of a budget: what is taken from one account is given to another, so that they always add up.
extension BudgetAccount {
    /// The change of its column when `yuan` are taken from it, as far as it holds so much.
    func taking(_ yuan: Int64) -> (change: SQL, holds: SQL)? {
        switch self {
        case .appropriation: ("total_yuan = total_yuan + \(yuan)", "1 = 1")
        case .available: ("available_yuan = available_yuan - \(yuan)", "available_yuan >= \(yuan)")
        case .reserved: ("reserved_yuan = reserved_yuan - \(yuan)", "reserved_yuan >= \(yuan)")
        case .clawedBack:
            ("clawed_back_yuan = clawed_back_yuan + \(yuan)", "clawed_back_yuan + \(yuan) <= paid_yuan")
        case .returns: ("returned_yuan = returned_yuan + \(yuan)", "1 = 1")
        default: nil
        }
    }

    /// The change of its column when `yuan` are given to it.
    func giving(_ yuan: Int64) -> SQL? {
        switch self {
        case .appropriation: "total_yuan = total_yuan - \(yuan)"
        case .available: "available_yuan = available_yuan + \(yuan)"
        case .reserved: "reserved_yuan = reserved_yuan + \(yuan)"
        case .paid: "paid_yuan = paid_yuan + \(yuan)"
        default: nil
        }
    }
}
