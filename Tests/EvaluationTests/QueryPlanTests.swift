@testable internal import EvaluationService
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Testing

/// Queries that run with every admission, issue or public question use an index.
@Suite(.sqliteOnly) struct QueryPlanTests {
    static func plan(_ statement: SQL) async throws -> String {
        let world = try await EvaluationWorld()
        return try await world.service.database.explainQueryPlan(statement).joined(separator: "\n")
    }

    @Test func `open evaluations are found by person, occupation and level`() async throws {
        let plan = try await Self.plan(
            EvaluationStore.openStatement(person: "per_1", occupation: "6-18-02-04", level: .senior))
        #expect(plan.contains("USING") && plan.contains("evaluation_open"))
    }

    @Test func `candidates of a batch are read in order`() async throws {
        let plan = try await Self.plan(
            EvaluationStore.statement(.init(batch: "bat_1", state: .admitted), after: "evl_1", limit: 10))
        #expect(plan.contains("evaluation_in_order") && !plan.contains("SCAN") && !plan.contains("TEMP B-TREE"))
    }

    @Test func `certificates of a person and of an organisation are read in order`() async throws {
        var person = CertificateStore.Filter()
        person.person = "per_1"
        let last = CertificateStore.Place(issuedAt: 1, number: "S")
        let byPerson = try await Self.plan(CertificateStore.statement(person, before: last, limit: 10))
        #expect(byPerson.contains("certificate_by_person") && !byPerson.contains("TEMP B-TREE"))
        var organisation = CertificateStore.Filter()
        organisation.organisation = try CreditCode(EvaluationWorld.social)
        let byOrganisation = try await Self.plan(CertificateStore.statement(organisation, before: nil, limit: 10))
        #expect(byOrganisation.contains("certificate_by_organisation") && !byOrganisation.contains("TEMP B-TREE"))
    }

    @Test func `a certificate is found by its number, and by it its holder`() async throws {
        let holder = try await Self.plan(CertificateStore.holderStatement("S"))
        #expect(holder.contains("SEARCH certificate_number") && holder.contains("(number=?)"))
        let certificate = try await Self.plan(CertificateStore.statement("S", of: "per_1"))
        #expect(certificate.contains("SEARCH c ") && certificate.contains("(number=? AND person_id=?)"))
        #expect(certificate.contains("SEARCH r ") && certificate.contains("certificate_replacing"))
    }

    @Test func `evaluations of a person, and appeals of a region, are read in order`() async throws {
        let person = try await Self.plan(EvaluationStore.statement(.init(person: "per_1"), after: "evl_1", limit: 10))
        #expect(person.contains("evaluation_by_person") && !person.contains("TEMP B-TREE"))
        let appeals = try await Self.plan(
            EvaluationAppealStore.statement(.init(person: "per_1"), after: "eva_1", limit: 10))
        #expect(appeals.contains("evaluation_appeal_by_person") && !appeals.contains("TEMP B-TREE"))
    }

    @Test func `an evaluation is found by its id`() async throws {
        let plan = try await Self.plan(EvaluationStore.statement("evl_1"))
        #expect(plan.contains("SEARCH e ") && plan.contains("(id=?)") && !plan.contains("SCAN"))
    }

    @Test func `the next body code is found without reading all`() async throws {
        let body = try EvaluationBodyCode(issuer: .socialOrganisation, site: 1)
        let plan = try await Self.plan(EvaluationBodyStore.highestStatement(like: body))
        #expect(plan.contains("SEARCH evaluation_body"))
    }

    @Test func `batches of an organisation and filings of an occupation are searched`() async throws {
        var batches = BatchStore.Filter()
        batches.organisation = try CreditCode(EvaluationWorld.social)
        #expect(
            try await Self.plan(BatchStore.statement(batches, before: nil, limit: 10)).contains(
                "evaluation_batch_by_organisation"))
        var filings = EvaluationOrganisationStore.Filter()
        filings.occupation = OccupationCode("6-18-02-04")
        let plan = try await Self.plan(EvaluationOrganisationStore.statement(filings, after: nil, limit: 10))
        #expect(plan.contains("SEARCH s USING"))
    }

    @Test func `examiners of a region and level grants of a person are read in order`() async throws {
        let examiners = ExaminerStore.Filter(region: RegionCode("210102"))
        #expect(
            try await Self.plan(ExaminerStore.statement(examiners, after: nil, limit: 10)).contains(
                "examiner_by_region"))
        let grants = LevelGrantStore.Filter(person: "per_1")
        let plan = try await Self.plan(LevelGrantStore.statement(grants, after: "lvg_1", limit: 10))
        #expect(plan.contains("level_grant_by_person") && !plan.contains("TEMP B-TREE"))
    }
}
