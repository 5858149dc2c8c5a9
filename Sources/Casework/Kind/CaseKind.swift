public import Ground
public import Rules

/// A kind of case: its name, its procedure, and the articles its steps rest on.
public struct CaseKind: Sendable {
    /// Stable, for example `catalog.institution`: stored with every case.
    public let key: String
    /// In Chinese, for example `机构目录申报`.
    public let name: String
    /// Its steps.
    public let procedure: CaseProcedure
    /// What its steps rest on.
    public let articles: [Citation]

    /// A kind.
    public init(_ key: String, name: String, procedure: CaseProcedure = CaseProcedure(), articles: [Citation]) {
        self.key = key
        self.name = name
        self.procedure = procedure
        self.articles = articles
    }
}
