internal import CaseworkMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages

struct AnnualInspectionTests {
    private func file(_ town: Town, year: Int32 = 2022) async throws -> AnnualInspection {
        try await town.school.annualInspections.fileAnnualInspection(
            .init(
                institutionCreditCode: Town.institution, regionCode: Town.city, year: year, fullTimeTeachers: 12,
                report: "全年举办培训班一期，师资与场地符合备案要求"))
    }

    private func cases(_ town: Town, _ official: String) -> CaseworkContract.Clients {
        CaseworkContract.Clients(town.records.channel(as: .cityBureau(Town.city, subject: official)))
    }

    private func missing(_ town: Town) async throws -> [String] {
        try await town.bureau.annualInspections.listMissingAnnualInspections(
            .init(regionCode: Town.city, year: 2022)
        ).institutionCreditCodes
    }

    @Test func `an institution files after the year, is examined by two, published and passes`() async throws {
        let town = try await Town()
        _ = try await town.completedClass([try await town.member(1)])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["annual_inspection_year_not_over"]) {
            try await file(town)
        }
        try town.move(to: "2023-03-01")
        await expectRefusal(.failedPrecondition, refusals: ["no_classes_in_year"]) { try await file(town, year: 2021) }
        #expect(try await missing(town) == [Town.institution])
        let filed = try await file(town)
        #expect((filed.state, filed.year) == (.filed, 2022) && filed.caseID.hasPrefix("cas_"))
        #expect(try await missing(town).isEmpty)
        await expectRefusal(.alreadyExists, "ANNUAL_INSPECTION_EXISTS") { try await file(town) }
        for name in ["one", "two"] {
            _ = try await cases(town, name).cases.examineCase(.init(caseID: filed.caseID))
        }
        _ = try await cases(town, "chief").cases.approveCase(.init(caseID: filed.caseID))
        _ = try await cases(town, "chief").cases.publishCase(.init(caseID: filed.caseID))
        try town.move(to: "2023-03-20")
        _ = try await cases(town, "chief").cases.decideCase(.init(caseID: filed.caseID))
        let results = try await town.client(.anonymous).annualInspections.listAnnualInspections(
            .init(regionCode: Town.city, year: 2022)
        ).annualInspections
        #expect(results.map(\.state) == [.passed] && results.allSatisfy(\.report.isEmpty))
        let own = try await town.school.annualInspections.getAnnualInspection(
            .init(annualInspectionID: filed.annualInspectionID))
        #expect((own.state, own.fullTimeTeachers) == (.passed, 12))
        await expectRefusal(.permissionDenied) {
            try await town.client(.institution(Town.otherInstitution)).annualInspections.getAnnualInspection(
                .init(annualInspectionID: filed.annualInspectionID))
        }
        await expectRefusal(.notFound, "ANNUAL_INSPECTION_NOT_FOUND") {
            try await town.bureau.annualInspections.getAnnualInspection(.init(annualInspectionID: "ani_none"))
        }
    }

    @Test func `who did not put right what was found does not pass, and opens no class`() async throws {
        let town = try await Town()
        _ = try await town.completedClass([try await town.member(1)])
        _ = try await town.publicFinding()
        try town.move(to: "2023-03-01")
        let filed = try await file(town)
        for name in ["one", "two"] {
            _ = try await cases(town, name).cases.examineCase(.init(caseID: filed.caseID))
        }
        await expectRefusal(.failedPrecondition, refusals: ["rectification_overdue"]) {
            try await cases(town, "chief").cases.approveCase(.init(caseID: filed.caseID))
        }
        _ = try await cases(town, "chief").cases.refuseCase(.init(caseID: filed.caseID, reason: "逾期未整改"))
        let project = try await town.project()
        await expectRefusal(.failedPrecondition, refusals: ["annual_inspection_failed"]) {
            try await town.school.classes.openClass(
                town.classRequest(project, days: ["2023-04-01", "2023-04-02"]))
        }
        // Another attempt after it was put right needs an appeal: the year is decided.
        await expectRefusal(.alreadyExists, "ANNUAL_INSPECTION_EXISTS") { try await file(town) }
    }

    @Test func `without the figures of a case nothing is filed`() async throws {
        let figures = PolicyBook.firstEdition.figures.filter { $0.key != "casework.examinations.min" }
        let town = try await Town(policy: PolicyBook(edition: 1, figures: figures))
        _ = try await town.openClass()
        try town.move(to: "2023-03-01")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await file(town) }
    }
}
