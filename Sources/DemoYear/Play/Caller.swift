internal import RPC

/// As whom a step is played.
enum Caller: Sendable {
    case province
    case bureau(String)
    case institution(String)
    case enterprise(String)
    /// An evaluation organisation's clerk; two of them enter scores.
    case evaluator(String, clerk: Int)
    case worker(String)
    /// A judge's own account.
    case judge(String)
    /// Another account of the province: the second person of what one may not do alone.
    case provinceSecond

    /// Tells callers apart.
    var key: String { "\(self)" }

    func identity(until expiry: Instant) -> Identity {
        switch self {
        case .province: Identity(subject: "demo-province", role: .province, expiresAt: expiry)
        case .bureau(let region):
            Identity(subject: "demo-bureau-\(region)", role: .cityBureau, regionCode: region, expiresAt: expiry)
        case .institution(let code):
            Identity(subject: "demo-\(code)", role: .institution, creditCode: code, expiresAt: expiry)
        case .enterprise(let code):
            Identity(subject: "demo-\(code)", role: .enterprise, creditCode: code, expiresAt: expiry)
        case .evaluator(let code, let clerk):
            Identity(
                subject: "demo-\(code)-\(clerk)", role: .evaluationOrganisation, creditCode: code, expiresAt: expiry)
        case .provinceSecond: Identity(subject: "demo-province-2", role: .province, expiresAt: expiry)
        case .judge(let person):
            Identity(subject: "demo-judge-\(person)", role: .judge, personID: person, expiresAt: expiry)
        case .worker(let person):
            Identity(subject: "demo-\(person)", role: .worker, personID: person, expiresAt: expiry)
        }
    }
}
