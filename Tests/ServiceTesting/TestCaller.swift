public import RPC

/// Who calls in a test.
public struct TestCaller: Sendable, Hashable {
    /// The identity the service sees.
    public let identity: Identity

    /// A caller with that identity.
    public init(_ identity: Identity) {
        self.identity = identity
    }

    /// Nobody: no token.
    public static let anonymous = TestCaller(.anonymous)
    /// The provincial department.
    public static let province = TestCaller(Identity(subject: "province", role: .province))
    /// An auditor.
    public static let auditor = TestCaller(Identity(subject: "auditor", role: .auditor))
    /// Someone who runs the machines.
    public static let `operator` = TestCaller(Identity(subject: "operator", role: .operator))

    /// Another process.
    public static func service(_ process: String) -> TestCaller {
        TestCaller(Identity(subject: process, role: .service))
    }

    /// The bureau of a city.
    public static func cityBureau(_ regionCode: String, subject: String? = nil) -> TestCaller {
        TestCaller(Identity(subject: subject ?? "bureau-\(regionCode)", role: .cityBureau, regionCode: regionCode))
    }

    /// A training institution or school.
    public static func institution(_ creditCode: String, subject: String? = nil) -> TestCaller {
        TestCaller(
            Identity(subject: subject ?? "institution-\(creditCode)", role: .institution, creditCode: creditCode))
    }

    /// An evaluation organisation.
    public static func evaluationOrganisation(_ creditCode: String, subject: String? = nil) -> TestCaller {
        TestCaller(
            Identity(
                subject: subject ?? "evaluator-\(creditCode)", role: .evaluationOrganisation, creditCode: creditCode))
    }

    /// An enterprise.
    public static func enterprise(_ creditCode: String, subject: String? = nil) -> TestCaller {
        TestCaller(Identity(subject: subject ?? "enterprise-\(creditCode)", role: .enterprise, creditCode: creditCode))
    }

    /// An industry association.
    public static func industryAssociation(_ creditCode: String, subject: String? = nil) -> TestCaller {
        TestCaller(
            Identity(
                subject: subject ?? "association-\(creditCode)", role: .industryAssociation, creditCode: creditCode))
    }

    /// A person.
    public static func worker(_ personID: String) -> TestCaller {
        TestCaller(Identity(subject: "worker-\(personID)", role: .worker, personID: personID))
    }

    /// An expert who reviews.
    public static func expert(_ personID: String) -> TestCaller {
        TestCaller(Identity(subject: "expert-\(personID)", role: .expert, personID: personID))
    }

    /// A school.
    public static func school(_ creditCode: String, subject: String? = nil) -> TestCaller {
        TestCaller(Identity(subject: subject ?? "school-\(creditCode)", role: .school, creditCode: creditCode))
    }
}
