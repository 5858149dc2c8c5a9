internal import CatalogMessages
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// What is paid depends on who obtained the certificate, who advanced the fee, and not on what became of the project later.
struct CertifiedSubsidyTests {
    /// Puts the town's occupation on the shortage list, and raises the standard for it by 20 %.
    private func raise(_ town: Town) async throws {
        let list = try await town.catalogue.shortageLists.draftShortageList(
            .init(quarter: "2022Q2", items: [ShortageListItem(rank: 1, occupationCode: Town.occupation)]))
        _ = try await town.catalogue(as: "reviewer").shortageLists.reviewShortageList(
            .init(listID: list.listID, approved: true))
        _ = try await town.catalogue(as: "publisher").shortageLists.publishShortageList(.init(listID: list.listID))
        _ = try await town.catalogue.policyBooks.setCityFigure(
            .init(regionCode: Town.city, key: "subsidy.uplift.shortage", value: 20, document: "沈人社发〔2022〕1号"))
    }

    private func file(_ town: Town, _ trainingClass: TrainingClass, _ people: [Person] = []) async throws
        -> SubsidyClaim
    {
        try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(
                classID: trainingClass.classID, kind: .settlement, personIDs: people.map(\.personID),
                fundSource: .employmentSubsidy))
    }

    @Test func `the uplift for a shortage occupation is for who obtained the certificate, and for nobody else`()
        async throws
    {
        let town = try await Town()
        try await town.budget(100_000)
        try await raise(town)
        let people = [try await town.member(1), try await town.member(2), try await town.member(3)]
        let closed = try await town.completedClass(people)
        town.certificates.issue("Y1", to: people[0].personID, in: Town.occupation, on: "2022-07-10")
        // One from before the class, and one of another occupation, are no fruit of this training.
        town.certificates.issue("Y2", to: people[1].personID, in: Town.occupation, on: "2022-06-30")
        town.certificates.issue("Y3", to: people[2].personID, in: "6-18-01-01", on: "2022-07-10")
        let claim = try await file(town, closed)
        let amounts = people.compactMap { person in claim.lines.first { $0.personID == person.personID }?.amountYuan }
        #expect(amounts == [1800, 1500, 1500])
        #expect(claim.lines.map(\.certificateNumber).filter { !$0.isEmpty } == ["Y1"])
        let estimate = try await town.client(.anonymous).subsidyClaims.estimateSubsidy(
            .init(classID: closed.classID, trainees: 10))
        #expect((estimate.perTraineeYuan, estimate.perCertifiedTraineeYuan) == (1500, 1800))
        #expect((estimate.totalYuan, estimate.certifiedTotalYuan) == (15_000, 18_000))
    }

    @Test func `where the certificate decides, nothing is filed without the evaluations`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        try await raise(town)
        let closed = try await town.completedClass([try await town.member(1)])
        town.certificates.close()
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await file(town, closed) }
    }

    @Test func `a class that was rightly opened is settled though its project was withdrawn since`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let person = try await town.member(1)
        let opened = try await town.openClass()
        _ = try await town.catalogue.trainingProjects.withdrawTrainingProject(
            .init(projectID: opened.projectID, reason: "不再开展"))
        try await town.enrol([person], in: opened)
        try await town.attend([person], opened)
        try await town.assess([person], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        #expect(try await file(town, opened).amountYuan == 1500)
    }

    @Test func `who is trained free of charge is paid for to the institution, others are paid themselves`() async throws
    {
        let town = try await Town()
        try await town.budget(100_000)
        let (unemployed, other) = (try await town.member(1, of: .unemployed), try await town.person(2))
        let project = try await town.project(.digitalSkills, occupation: "4-04-05-01", standard: 1500)
        let opened = try await town.school.classes.openClass(town.classRequest(project))
        try await town.enrol([unemployed, other], in: opened)
        try await town.attend([unemployed, other], opened)
        try await town.assess([unemployed, other], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        await expectRefusal(.failedPrecondition, refusals: ["seat_pays_another"]) {
            try await file(town, opened, [other])
        }
        let claim = try await file(town, opened)
        #expect(claim.payee == .institution)
        #expect(claim.lines.map(\.personID) == [unemployed.personID])
        func own(_ person: Person) async throws -> SubsidyClaim {
            try await town.client(.worker(person.personID)).subsidyClaims.fileSubsidyClaim(
                .init(
                    classID: opened.classID, kind: .settlement, personIDs: [person.personID],
                    fundSource: .employmentSubsidy))
        }
        await expectRefusal(.failedPrecondition, refusals: ["seat_pays_another"]) { try await own(unemployed) }
        let direct = try await own(other)
        #expect((direct.payee, direct.payeePersonID, direct.amountYuan) == (.trainee, other.personID, 1500))
    }

    @Test func `a face value pays the institution up to itself, and the rest is the trainee's`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let person = try await town.person(1)
        let project = try await town.project(.digitalSkills, occupation: "4-04-05-01", standard: 1500)
        let opened = try await town.school.classes.openClass(town.classRequest(project))
        try await town.enrol([person], in: opened)
        let voucher = try await town.claimedVoucher(person, terms: .init(kind: .faceValue, faceValueYuan: 600))
        _ = try await town.school.vouchers.verifyVoucher(.init(voucherID: voucher.voucherID, classID: opened.classID))
        try await town.attend([person], opened)
        try await town.assess([person], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        _ = try await town.school.vouchers.useVoucher(.init(voucherID: voucher.voucherID))
        #expect(try await file(town, opened).amountYuan == 600)
        await expectRefusal(.alreadyExists, "SUBSIDY_CLAIMED_BEFORE") { try await file(town, opened) }
        let rest = FileSubsidyClaimRequest(
            classID: opened.classID, kind: .settlement, personIDs: [person.personID], fundSource: .employmentSubsidy)
        let worker = town.client(.worker(person.personID)).subsidyClaims
        #expect(try await worker.fileSubsidyClaim(rest).amountYuan == 900)
        await expectRefusal(.alreadyExists, "SUBSIDY_CLAIMED_BEFORE") { try await worker.fileSubsidyClaim(rest) }
    }

    @Test func `care is trained in occupations of care, and paid for once the trainee holds a certificate`()
        async throws
    {
        let town = try await Town()
        try await town.budget(100_000)
        let person = try await town.member(1, of: .unemployed)
        await expectRefusal(.failedPrecondition, refusals: ["occupation_not_of_programme"]) {
            try await town.school.classes.openClass(town.classRequest(try await town.project(.care, standard: 1500)))
        }
        let project = try await town.project(.care, occupation: "4-10-01-05", standard: 1500)
        let opened = try await town.school.classes.openClass(town.classRequest(project))
        try await town.enrol([person], in: opened)
        try await town.attend([person], opened)
        try await town.assess([person], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        await expectRefusal(.failedPrecondition, refusals: ["certificate_required"]) { try await file(town, opened) }
        town.certificates.issue("Y1", to: person.personID, in: "4-10-01-05", on: "2022-07-02")
        #expect(try await file(town, opened).amountYuan == 1500)
    }

    @Test func `an estimate is of a class that is there`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let claims = town.client(.anonymous).subsidyClaims
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await claims.estimateSubsidy(.init(classID: "cls_none"))
        }
        let opened = try await town.openClass(capacity: 20)
        let estimate = try await claims.estimateSubsidy(.init(classID: opened.classID))
        #expect((estimate.trainees, estimate.totalYuan, estimate.payee) == (20, 30_000, .institution))
        await town.catalog.database.close()
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await claims.estimateSubsidy(.init(classID: opened.classID))
        }
    }
}
