internal import AwardsMessages
internal import CaseworkMessages
internal import CatalogMessages
internal import CompetitionMessages
internal import EvaluationMessages
internal import GatewayMessages
internal import Ground
internal import RPC
internal import Requests
internal import TrainingRecordsMessages

/// One request for a page, by whom, and the ways to the services in that person's name.
struct PortalVisit: Sendable {
    /// How long a page may take to gather what it shows.
    private static let timeLimit = Duration.seconds(10)

    let request: PortalRequest
    /// Who signed in; nobody when the identity ran out.
    let identity: Identity
    /// The values of the path's variables, by name.
    let variables: [String: String]
    /// Proves that a form is the portal's own.
    let formToken: String
    private let token: String?

    init(_ request: PortalRequest, identity: Identity, token: String?, variables: [String: String], formToken: String) {
        self.request = request
        self.identity = identity
        self.token = token
        self.variables = variables
        self.formToken = formToken
    }

    var query: FormFields { request.query }
    var form: FormFields { request.form }
    /// The value of a variable of the path; empty without one.
    func variable(_ name: String) -> String { variables[name] ?? "" }
    /// Whether somebody signed in.
    var isSignedIn: Bool { identity.role != .public }

    /// Today in Liaoning.
    var day: CivilDay { CivilDay(nanosecondsSince1970: request.now.nanosecondsSince1970) }

    /// For calls in the reader's name.
    var options: CallOptions {
        var options = CallOptions(deadline: .after(Self.timeLimit))
        if let token { options.metadata.add("Bearer \(token)", for: Metadata.authorizationKey) }
        options.isAnonymous = token == nil
        return options
    }

    var gateway: GatewayContract.Clients { .init(request.channel) }
    var casework: CaseworkContract.Clients { .init(request.channel) }
    var catalog: CatalogContract.Clients { .init(request.channel) }
    var trainingRecords: TrainingRecordsContract.Clients { .init(request.channel) }
    var evaluation: EvaluationContract.Clients { .init(request.channel) }
    var competition: CompetitionContract.Clients { .init(request.channel) }
    var awards: AwardsContract.Clients { .init(request.channel) }
}
