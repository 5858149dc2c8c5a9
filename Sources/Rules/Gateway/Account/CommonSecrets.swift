internal import Ground

/// The secrets that are tried first, in lower case, read once from the embedded table.
enum CommonSecrets {
    static let all = Set(EmbeddedTable.commonSecrets.values { row in row["secret"].isEmpty ? nil : row["secret"] })
}
