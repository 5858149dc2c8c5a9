package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import RequestChecks
internal import Rules
internal import Storage
internal import TypeMessages

extension CatalogService {
    /// Says what an open draft would change, without storing anything.
    package func tryPolicyDraft(
        _ request: TryPolicyDraftRequest.Checked, _ call: Call
    ) async throws -> TryPolicyDraftResponse {
        let page = try PageRequest(request.page, call)
        let today = call.day
        return try await database.read { read in
            let stored = try PolicyDraftStore.existing(request.draftID, in: read)
            try CatalogError.check(PolicyDraftLife.refusals(in: stored.state))
            let edition = try policyShelf.edition(in: read)
            let after = try DraftedRevision(stored.entries(), of: edition.book, on: today).revision.book
            let differences = BookRevision.differences(from: edition.book, to: after)
            let impact = DraftImpact(from: edition.book, to: after, today: today)
            let list = try ShortageListStore.findInForce(on: today, in: read)
            let found = try TrainingProjectStore.list(
                .init(state: .published), after: page.text(), limit: page.limit, in: read)
            let (projects, next) = page.cut(found) { [$0.message.projectID] }
            let impacts = try projects.compactMap { project -> ProjectImpact? in
                let grounds = try UpliftGrounds.find(
                    for: project.occupation, onList: list, on: today, in: read
                ).grounds
                return impact.change(of: project.examined(grounds)).map { ProjectImpact(project.message, $0) }
            }
            return TryPolicyDraftResponse(
                differences: page.after.isEmpty ? differences.map { FigureDifference($0, edition) } : [],
                projects: impacts, nextPageToken: next, edition: edition.book.edition)
        }
    }
}

extension TrainingProjectStore.Stored {
    fileprivate func examined(_ grounds: Set<SubsidyUplifts.Ground>) -> DraftImpact.Project {
        DraftImpact.Project(
            programme: programme, occupation: occupation, level: level, standard: standard, region: region,
            period: period, grounds: grounds)
    }
}

extension FigureDifference {
    /// A difference to `edition`; what would be entered has no edition yet.
    fileprivate init(_ difference: BookRevision.Difference, _ edition: ShelvedEdition) {
        self.init(
            before: difference.before.flatMap(edition.message(of:)),
            after: difference.after.map { Figure($0, edition: 0) })
    }
}

extension ProjectImpact {
    fileprivate init(_ project: TrainingProject, _ change: DraftImpact.Change) {
        self.init(
            projectID: project.projectID, regionCode: project.regionCode, name: project.name,
            onDate: change.day.description, beforeYuan: change.before?.amount ?? 0,
            afterYuan: change.after?.amount ?? 0, refusals: Refusals(change.refusals).refusals)
    }
}
