internal import ArgumentParser
internal import Identity
internal import Ledger
internal import Serving
internal import RPC

/// Who calls: a token given, or one minted with the development key.
struct CallerOptions: ParsableArguments {
    @Option(help: "Identity token to send; SKILLS_TOKEN in the environment serves too.")
    var token: String?

    @Option(
        help: "Keys folder with dev.key, as Deploy/run makes it: processes in development mode believe what it mints.")
    var keys: String?

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

    /// A token signed with the development key of the keys folder.
    func minted(validFor duration: Duration) throws -> String {
        guard let role else { throw Complaint("--role says which part to play") }
        guard let keys else { throw Complaint("--keys names the folder with the key to mint an identity with") }
        guard let known = Self.roles[role] else {
            throw Complaint("there is no role \(role): use \(Self.roles.keys.sorted().joined(separator: ", "))")
        }
        if let missing = missingScope(of: known) { throw Complaint("--role \(role) needs \(missing)") }
        let ring = try KeyFolder(keys).ring(of: KeyRing.developmentKey)
        return ring.token(
            for: Identity(
                subject: subject, role: known, regionCode: region ?? "", creditCode: creditCode ?? "",
                personID: person ?? "", expiresAt: .now() + duration))
    }

    /// The option without which every service would refuse the identity; nil when it is complete.
    private func missingScope(of role: Role) -> String? {
        switch role.scope {
        case .region:
            let isCode = region?.wholeMatch(of: /[0-9]{6}/) != nil
            return isCode ? nil : "--region, six digits"
        case .organisation:
            return creditCode?.utf8.count == 18 ? nil : "--credit-code, 18 characters"
        case .person:
            return person?.isEmpty == false ? nil : "--person"
        case .unlimited, .anonymous:
            return nil
        }
    }

    /// Names of roles as `--role` takes them, sorted, for people.
    static func names(of roles: some Sequence<Role>) -> String {
        let names = roles.map { role in Self.roles.first { $0.value == role }?.key ?? "\(role)" }
        return names.sorted().joined(separator: ", ")
    }

    private static let roles: [String: Role] = [
        "province": .province, "city-bureau": .cityBureau, "institution": .institution,
        "evaluation-organisation": .evaluationOrganisation, "enterprise": .enterprise, "worker": .worker,
        "auditor": .auditor, "operator": .operator, "judge": .judge, "expert": .expert, "examiner": .examiner,
        "industry-association": .industryAssociation, "school": .school,
    ]
}
