public import Ground

/// Decides what may be the name of an account.
///
/// - Source: ``citation``.
public enum AccountName {
    /// A convention of this system.
    public static let citation = Citation(.systemConvention)

    /// Why a text is no name of an account.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// Not 3 to 64 of a–z, 0–9, "-", "_" and ".".
        case form = "account_name_form"
        /// The audit trail would not tell the account from the process or the public.
        case reserved = "account_name_reserved"
    }

    /// Names that stand for others in the audit trail, beside those of the processes.
    public static let reserved: Set<String> = ["anonymous", "bootstrap", "dev", "authority", "system"]

    /// Whether a text has the form of a name. Asked before anything is remembered of it.
    public static func isOne(_ text: String) -> Bool {
        (3...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
                default: false
                }
            }
    }

    /// Every reason against a new account's name.
    ///
    /// - Parameter processes: names of the processes, which are nobody's account.
    public static func refusals(for name: String, processes: some Collection<String>) -> [Refusal] {
        guard isOne(name) else { return [.form] }
        return reserved.contains(name) || processes.contains(name) ? [.reserved] : []
    }
}

extension AccountName.Refusal {
    /// The article.
    public var citation: Citation { AccountName.citation }

    /// The request's field.
    public var field: String? { "account_name" }

    /// What is wrong, for people.
    public var sentence: String {
        switch self {
        case .form: "账号名为 3 至 64 位小写字母、数字、点、横线或下划线"
        case .reserved: "该账号名为系统保留"
        }
    }
}
