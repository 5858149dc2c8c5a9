internal import RPC

/// As whom a step is played.
enum Caller: Sendable {
    case province
    /// Another official of the province, for what one may not do alone.
    case official(String)
    case bureau(String)
    /// Another official of a bureau: the second examines, the third pays, the fourth decides.
    case bureauOfficial(String, Int)
    case institution(String)
    case enterprise(String)
    /// An evaluation organisation's clerk; two of them enter scores.
    case evaluator(String, clerk: Int)
    case worker(String)
    /// Who reviews nominations.
    case expert(String)
    /// A judge's own account.
    case judge(String)

    /// Tells callers apart.
    var key: String { "\(self)" }

    func identity(until expiry: Instant) -> Identity {
        switch self {
        case .province: Identity(subject: "demo-province", role: .province, expiresAt: expiry)
        case .official(let duty): Identity(subject: "demo-province-\(duty)", role: .province, expiresAt: expiry)
        case .bureau(let region):
            Identity(subject: "demo-bureau-\(region)", role: .cityBureau, regionCode: region, expiresAt: expiry)
        case .bureauOfficial(let region, let number):
            Identity(
                subject: "demo-bureau-\(region)-\(number)", role: .cityBureau, regionCode: region, expiresAt: expiry)
        case .institution(let code):
            Identity(subject: "demo-\(code)", role: .institution, creditCode: code, expiresAt: expiry)
        case .enterprise(let code):
            Identity(subject: "demo-\(code)", role: .enterprise, creditCode: code, expiresAt: expiry)
        case .evaluator(let code, let clerk):
            Identity(
                subject: "demo-\(code)-\(clerk)", role: .evaluationOrganisation, creditCode: code, expiresAt: expiry)
        case .judge(let person):
            Identity(subject: "demo-judge-\(person)", role: .judge, personID: person, expiresAt: expiry)
        case .worker(let person):
            Identity(subject: "demo-\(person)", role: .worker, personID: person, expiresAt: expiry)
        case .expert(let person):
            Identity(subject: "demo-expert-\(person)", role: .expert, personID: person, expiresAt: expiry)
        }
    }
}
