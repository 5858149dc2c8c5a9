/// What a key may vouch for. Nothing unless it is said.
public struct KeyRights: Sendable, Hashable, CustomStringConvertible {
    /// The process whose key it is may speak for itself.
    public var service = false
    /// Identities of clients, each for one process: the gateway's key.
    public var clients = false
    /// Identities of clients for any process, where the process that is asked runs in development mode.
    public var development = false

    /// The rights of nobody.
    public init() {}

    /// What a process's key has, and the development key.
    public init(standardOf owner: String) {
        service = SkillsProcess.named(owner) != nil
        clients = owner == SkillsProcess.gateway.name
        development = owner == KeyRing.developmentKey
    }

    /// Reads `service`, `clients` and `development` with commas between; nil for anything else.
    public init?(_ text: some StringProtocol) {
        for word in text.split(separator: ",", omittingEmptySubsequences: false) {
            switch word {
            case "service": service = true
            case "clients": clients = true
            case "development": development = true
            default: return nil
            }
        }
    }

    /// As the list of keys writes it.
    public var description: String {
        let words = [("service", service), ("clients", clients), ("development", development)]
        return words.filter(\.1).map(\.0).joined(separator: ",")
    }
}
