package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Files a city's brand with the province.
    package func fileTrainingBrand(
        _ request: FileTrainingBrandRequest.Checked, _ call: Call
    ) async throws -> TrainingBrand {
        let (id, day, region) = (RecordID.make("brd", at: call.now), call.day, request.regionCode)
        let (occupations, supporters) = (Set(request.occupationCodes), Set(request.supporterCreditCodes))
        return try await database.write(call, request) { write in
            for (index, code) in request.occupationCodes.enumerated() {
                try OccupationStore.require(code, "occupation_codes[\(index)]", in: write)
            }
            let parts = try request.supporterCreditCodes.enumerated().map { index, code in
                try OrganisationStore.active(code, "supporter_credit_codes[\(index)]", in: write).parts
            }
            try CatalogError.check(
                BrandLife.refusalsToFile(
                    supporters: parts, supporterTwice: supporters.count < request.supporterCreditCodes.count,
                    occupationTwice: occupations.count < request.occupationCodes.count))
            let due = BrandLife.dueDay(
                try policyShelf.book(in: write).figure(.brandsDue, on: day, in: region)?.value, in: day.year)
            let wasStanding = try TrainingBrandStore.countStanding(in: region, write)
            let entry = TrainingBrand(
                brandID: id, regionCode: region.code, name: request.name, summary: request.summary,
                occupationCodes: occupations.map(\.description), employed: Int32(clamping: request.employed),
                supporterCreditCodes: supporters.map(\.text), late: wasStanding == 0 && due.map { day > $0 } ?? false)
            guard try TrainingBrandStore.insert(entry, on: day, in: write) else {
                throw CatalogError.trainingBrandExists("name")
            }
            try StandingCountStore.count("brands", region.code, in: region, on: day, in: write)
            let brand = try TrainingBrandStore.existing(id, in: write).message
            try write.record(
                "training_brand.filed", subject: id, region: region, brand, articles: [BrandLife.citation])
            return brand
        }
    }
}
