package import CatalogMessages
internal import Ground
package import RPC
internal import Rules
internal import Storage

extension CatalogGaps.Ground: RuleValue {
    typealias Contract = GapGround
}

extension CatalogService {
    /// Says which occupations a city's catalog of projects lacks that the policy asks for.
    package func getCatalogGaps(_ request: GetCatalogGapsRequest.Checked, _ call: Call) async throws -> CatalogGapList {
        let (region, day) = (request.regionCode, request.onDate ?? call.day)
        let gaps = try await database.read { read in
            try CatalogGaps.gaps(
                offered: TrainingProjectStore.offeredOccupations(in: region, on: day, read),
                newAI: OccupationStore.newAIOccupations(on: day, in: read),
                figure: policyShelf.book(in: read).value(.newAIOccupationsListed, on: day)
            ).map { gap in
                CatalogGap(
                    occupationCode: gap.occupation.description,
                    occupationName: try OccupationStore.findName(of: gap.occupation, in: read) ?? "",
                    ground: gap.ground.message, article: gap.ground.citation.description)
            }
        }
        return CatalogGapList(regionCode: region.code, onDate: day.description, gaps: gaps)
    }
}
