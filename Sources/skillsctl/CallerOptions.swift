internal import ArgumentParser
internal import Ledger
internal import RPC

/// Who calls: a token given, or one minted with a key of the keys folder.
struct CallerOptions: ParsableArguments {
    @Option(help: "Identity token to send; SKILLS_TOKEN in the environment serves too.")
    var token: String?

    @Option(help: "Keys folder with the key to mint an identity with, as Deploy/run makes it for development.")
    var keys: String?

    @Option(help: "Name of the key in the keys folder.")
    var key = KeyRing.developmentKey

    @Option(
        help:
            "Role to call as: province, city-bureau, institution, evaluation-organisation, enterprise, worker, auditor, operator."
    )
    var role: String?

    @Option(help: "Region of a city bureau, six digits.")
    var region: String?

    @Option(help: "Credit code of an institution, an evaluation organisation or an enterprise.")
    var creditCode: String?

    @Option(help: "Person id of a worker.")
    var person: String?

    @Option(help: "Name the audit trail keeps.")
    var subject = "skillsctl"

    /// The token to send; nil to call as the public.
    func bearer() throws -> String? {
        if let token = token ?? environmentValue("SKILLS_TOKEN") { return token }
        guard role != nil else { return nil }
        return try minted(validFor: .seconds(3600))
    }

    /// A token signed with the key of the keys folder.
    func minted(validFor duration: Duration) throws -> String {
        guard let role else { throw Complaint("--role says which part to play") }
        guard let keys else { throw Complaint("--keys names the folder with the key to mint an identity with") }
        guard let known = Self.roles[role] else {
            throw Complaint("there is no role \(role): use \(Self.roles.keys.sorted().joined(separator: ", "))")
        }
        let ring = try KeyFolder(keys).ring(of: key)
        return ring.token(
            for: Identity(
                subject: subject, role: known, regionCode: region ?? "", creditCode: creditCode ?? "",
                personID: person ?? "", expiresAt: .now() + duration))
    }

    private static let roles: [String: Role] = [
        "province": .province, "city-bureau": .cityBureau, "institution": .institution,
        "evaluation-organisation": .evaluationOrganisation, "enterprise": .enterprise, "worker": .worker,
        "auditor": .auditor, "operator": .operator,
    ]
}
