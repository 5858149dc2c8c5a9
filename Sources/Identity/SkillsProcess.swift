/// One of the processes of the system. This is the table from which ports, routes, keys, clients and tests are read.
public struct SkillsProcess: Sendable, Hashable {
    /// Its name, and that of its executable and its package of the contract.
    public let name: String
    /// Where it listens on this machine when nothing else is said; `/metrics` and health are a hundred above.
    public let port: Int

    /// Where `/metrics`, `/healthz` and `/readyz` answer when nothing else is said.
    public var observationPort: Int { port + 100 }

    /// The gateway, which joins the others.
    public static let gateway = SkillsProcess(name: "gateway", port: 7400)

    /// The processes that own what the policy is about.
    public static let services = [
        SkillsProcess(name: "catalog", port: 7401), SkillsProcess(name: "training-records", port: 7402),
        SkillsProcess(name: "evaluation", port: 7403), SkillsProcess(name: "competition", port: 7404),
        SkillsProcess(name: "awards", port: 7405),
    ]

    /// All of them.
    public static let all = [gateway] + services

    /// The process of that name.
    public static func named(_ name: String) -> SkillsProcess? { all.first { $0.name == name } }
}
