internal import Requests
package import CatalogMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CatalogService {
    package func deriveSubsidyStandard(
        _ request: DeriveSubsidyStandardRequest, _ call: Call
    ) async throws -> SubsidyStandard {
        let question = try SubsidyQuestion(request, today: call.day)
        return try await database.read { transaction in
            let training = try question.training(in: transaction) { try project($0, in: transaction) }
            let list = try ShortageListStore.inForce(on: question.day, in: transaction)
            let (isListed, grounds) = try self.grounds(for: training.occupation, onList: list, in: transaction)
            let book = try policyShelf.book(in: transaction)
            let result = SubsidyDerivation.derive(
                for: SubsidyDerivation.Training(
                    programme: training.programme, level: training.level, projectStandard: training.standard,
                    grounds: grounds),
                on: question.day, in: training.city, book: book)
            switch result {
            case .failure(let refused): throw CatalogError.refused(refused.refusals)
            case .success(let derivation):
                var standard = SubsidyStandard(derivation, edition: book.edition)
                standard.projectID = training.projectID
                standard.programme = training.programme.message
                standard.occupationCode = training.occupation?.description ?? ""
                standard.level = training.level?.level ?? .unspecified
                standard.regionCode = training.city.code
                standard.onDate = question.day.description
                standard.shortageListID = list ?? ""
                standard.onShortageList = isListed
                return standard
            }
        }
    }

    /// What raises the standard for an occupation, and whether it stands on the list.
    private func grounds(
        for occupation: OccupationCode?, onList list: String?, in transaction: some Transaction
    ) throws -> (isListed: Bool, grounds: Set<SubsidyUplifts.Ground>) {
        guard let occupation else { return (false, []) }
        var grounds: Set<SubsidyUplifts.Ground> = []
        let isListed =
            try list.map {
                try ShortageListStore.item(of: occupation, onList: $0, in: transaction) != nil
            } ?? false
        if isListed { grounds.insert(.shortage) }
        if try OccupationStore.carries(.ai, occupation, in: transaction) { grounds.insert(.ai) }
        return (isListed, grounds)
    }
}

extension SubsidyStandard {
    /// A derivation as the contract's message, without what was asked.
    fileprivate init(_ derivation: SubsidyDerivation, edition: Int64) {
        self.init(
            basicYuan: derivation.basic.amount, unit: derivation.unit.message,
            uplifts: derivation.uplifts.map { uplift in
                SubsidyUplift(
                    kind: uplift.ground.message, percent: uplift.percent, maximumPercent: uplift.maximum,
                    applied: uplift.isApplied, explanation: uplift.explanation)
            },
            upliftPercent: derivation.percent, combinedYuan: derivation.combined.amount,
            figures: derivation.figures.map { FigureUse($0, edition: edition) },
            articles: derivation.articles.map(\.key), explanation: derivation.explanation, policyEdition: edition)
    }
}
