package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Rules
internal import Storage
internal import TypeMessages

extension CatalogService {
    /// Derives what a training is subsidised with on a day, with the uplifts and figures that made it.
    package func deriveSubsidyStandard(
        _ request: DeriveSubsidyStandardRequest.Checked, _ call: Call
    ) async throws -> SubsidyStandard {
        let question = try SubsidyQuestion(request, today: call.day)
        return try await database.read { read in
            let training = try question.training(in: read)
            let list = try ShortageListStore.findInForce(on: question.day, in: read)
            let (isListed, grounds) = try UpliftGrounds.find(
                for: training.occupation, onList: list, on: question.day, in: read)
            let book = try policyShelf.book(in: read)
            func derive(_ grounds: Set<SubsidyUplifts.Ground>) -> Result<SubsidyDerivation, SubsidyDerivation.Refused> {
                SubsidyDerivation.derive(
                    for: SubsidyDerivation.Training(
                        programme: training.programme, level: training.level, projectStandard: training.standard,
                        grounds: grounds),
                    on: question.day, in: training.city, book: book)
            }
            switch (derive(grounds), derive(grounds.subtracting([.shortage]))) {
            case (.failure(let refused), _), (_, .failure(let refused)): throw CatalogError.refused(refused.refusals)
            case (.success(let derivation), .success(let uncertified)):
                var standard = SubsidyStandard(derivation, edition: book.edition)
                standard.withoutCertificateYuan = uncertified.combined.amount
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
}
