internal import RPC

/// Something people do here: a method of the contract in their words. Its form is made from the contract.
struct Act: Sendable {
    /// Where a value comes from that nobody is asked for.
    enum Source: Sendable {
        /// The link that led here.
        case link
        /// Who is signed in.
        case person
        case organisation
        case region
        case account
        /// Always the same.
        case fixed(String)
    }

    /// What a link names, of which the page says what it is.
    enum Subject: Sendable {
        case trainingClass
        case claim
        case caseworkCase
        case nothing
    }

    /// Its place: `/act/<name>`.
    let name: String
    let method: any MethodDescriptor
    let title: String
    /// What it is for, and what comes of it; empty when the title says it.
    var intro = ""
    let button: String
    /// What is said once it is done.
    let done: String
    /// Fields that are not asked for.
    var given: [String: Source] = [:]
    /// Further fields that are not asked for; those of lists without the number of the row.
    var omitted: Set<String> = []
    /// Fields that people call otherwise here than elsewhere.
    var words: [String: String] = [:]
    /// What the link's fields are about.
    var subject = Subject.nothing
    /// How many rows of a list to show at first.
    var rows: [String: Int] = [:]
    /// What is asked before it is done; nil for what can be undone.
    var asks: String?
    /// Where to go on to: braces name fields of the answer or else of the request.
    var then = "/"
    /// Fields of the answer that are shown once, with what they are called; empty to go on at once.
    var shows: [(field: String, label: String)] = []

    /// The act of that name; nil when there is none.
    static func named(_ name: String) -> Act? { byName[name] }

    /// Every act. A new one is listed in the file of its chapter and nowhere else.
    static let all: [Act] = trainingActs + claimActs + caseActs + objectionActs + accountActs + catalogActs

    private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// Its address with what it is about.
    func link(_ fields: [(name: String, value: String)] = []) -> String {
        let query = fields.map { "\($0.name)=\($0.value.queryEncoded)" }.joined(separator: "&")
        return "/act/\(name)" + (query.isEmpty ? "" : "?" + query)
    }

    /// The address of an act with what it is about; the first page when there is no such act, which a test sees.
    static func link(_ name: String, _ fields: (name: String, value: String)...) -> String {
        named(name)?.link(fields) ?? "/"
    }

    /// The values that nobody is asked for.
    func values(_ visit: PortalVisit, from link: FormValues) -> FormValues {
        var values = FormValues()
        for (field, source) in given {
            switch source {
            case .link: values[field] = link[field]
            case .person: values[field] = visit.identity.personID
            case .organisation: values[field] = visit.identity.creditCode
            case .region: values[field] = visit.identity.regionCode
            case .account: values[field] = visit.identity.subject
            case .fixed(let value): values[field] = value
            }
        }
        return values
    }
}
