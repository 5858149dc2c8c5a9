internal import CatalogMessages
internal import TrainingRecordsMessages
internal import RPC

/// The acts of the year. Each can be played again: it makes the same calls with the same ids.
struct Scene: Sendable {
    let stage: Stagehand
    let tally: Tally
    let keepsake = Keepsake()

    /// Registers a person, or finds that they are.
    func person(_ person: SyntheticPerson, in region: CityRegion) async throws -> String {
        let request = RegisterPersonRequest(
            requestID: stage.id("person-\(person.index)"), citizenNumber: person.citizenNumber, name: person.name,
            regionCode: region.code)
        return try await stage.ask(
            PeopleMethods.registerPerson, request, as: .bureau(region.code), on: "2021-12-15"
        ).personID
    }

    /// Registers an organisation.
    func organisation(_ organisation: SyntheticOrganisation, _ roles: [OrganisationRole]) async throws {
        let request = RegisterOrganisationRequest(
            creditCode: organisation.creditCode, name: organisation.name, regionCode: organisation.regionCode,
            roles: roles, requestID: stage.id("organisation-\(organisation.creditCode)"))
        _ = try await stage.ask(
            OrganisationsMethods.registerOrganisation, request, as: .bureau(organisation.regionCode), on: "2021-12-15")
    }
}
