internal import CatalogMessages
internal import Ledger
package import Serving
internal import CompetitionMessages
internal import TrainingRecordsMessages
package import RPC
internal import Storage

/// Holds competitions: their events, entries, marking and results.
package struct CompetitionService: SkillsService, CompetitionContract.Handlers {
    package static let process = "competition"
    let database: Database
    let policy: PolicyReplica
    let catalog: CatalogContract.Clients
    let people: TrainingRecordsContract.Clients

    let competitions = CompetitionStore()
    let events = EventStore()
    let delegations = DelegationStore()
    let entries = EntryStore()
    let marking = MarkingStore()
    let results = ResultStore()
    let appeals = AppealStore()

    package init(_ environment: ServiceEnvironment) async throws {
        database = environment.database
        policy = environment.policy
        catalog = CatalogContract.Clients(environment.channels.catalog)
        people = TrainingRecordsContract.Clients(environment.channels.trainingRecords)
    }

    package func register(in router: inout Router) {
        CompetitionContract.register(self, in: &router)
    }

    /// Loads an event with its competition, and refuses callers who do not organise it.
    func organised(
        _ eventID: String, by call: Call, in transaction: some Transaction
    ) throws -> (CompetitionEvent, Competition) {
        let (event, competition) = try known(eventID, in: transaction)
        try requireOrganiser(of: competition, call)
        return (event, competition)
    }

    /// Loads an event with its competition.
    func known(_ eventID: String, in transaction: some Transaction) throws -> (CompetitionEvent, Competition) {
        guard let event = try events.find(eventID, in: transaction),
            let competition = try competitions.find(event.competitionID, in: transaction)
        else { throw CompetitionError.eventNotFound }
        return (event, competition)
    }

    /// Refuses callers who are neither the authority of the competition's region nor its organiser.
    func requireOrganiser(of competition: Competition, _ call: Call) throws(RPCError) {
        try call.requireScope(region: competition.regionCode, organisation: competition.organiserCreditCode)
    }
}
