internal import TrainingRecordsMessages
internal import Ground
internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

struct FindingTests {
    @Test func `findings are entered by the drawn inspectors only, and are public once both concluded`() async throws {
        let town = try await Town()
        let opened = try await town.openClass()
        let inspection = try await town.drawnInspection()
        for stranger in [town.bureau, town.province, town.client(town.inspector(7))] {
            await expectRefusal(.permissionDenied) {
                try await stranger.inspectionFindings.recordFinding(town.findingRequest(inspection))
            }
            await expectRefusal(.permissionDenied) {
                try await stranger.inspections.concludeInspection(.init(inspectionID: inspection.inspectionID))
            }
        }
        let (one, two) = (town.client(town.inspector(0)), town.client(town.inspector(1)))
        let finding = try await one.inspectionFindings.recordFinding(
            town.findingRequest(inspection, kind: .falseAttendance, classID: opened.classID))
        #expect((finding.state, finding.grave, finding.evidence.count) == (.recorded, true, 1))
        #expect(try await one.inspections.listOwnInspections(.init()).inspections.first?.findings.count == 1)
        #expect(try await town.client(town.inspector(7)).inspections.listOwnInspections(.init()).inspections.isEmpty)
        await expectRefusal(.notFound, "FINDING_NOT_FOUND") {
            try await town.school.inspectionFindings.reportRectification(
                .init(findingID: finding.findingID, rectification: "已补足课时"))
        }
        _ = try await one.inspections.concludeInspection(.init(inspectionID: inspection.inspectionID))
        #expect(try await publicFindings().isEmpty)
        await expectRefusal(.failedPrecondition, refusals: ["inspection_signed"]) {
            try await one.inspections.concludeInspection(.init(inspectionID: inspection.inspectionID))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["inspection_concluding"]) {
            try await two.inspectionFindings.recordFinding(town.findingRequest(inspection))
        }
        let concluded = try await two.inspections.concludeInspection(.init(inspectionID: inspection.inspectionID))
        #expect((concluded.state, concluded.concludedOn) == (.concluded, "2022-07-22"))
        let found = try #require(try await publicFindings().first)
        #expect((found.state, found.rectifyBy, found.overdue) == (.open, "2022-08-21", false))

        func publicFindings() async throws -> [InspectionFinding] {
            try await town.client(.anonymous).inspections.listInspections(.init(regionCode: Town.city))
                .inspections.flatMap(\.findings)
        }
    }

    @Test func `a finding names a class of the inspected organisation, and evidence by its hash`() async throws {
        let town = try await Town()
        _ = try await town.openClass()
        let inspection = try await town.drawnInspection()
        let one = town.client(town.inspector(0))
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await one.inspectionFindings.recordFinding(town.findingRequest(inspection, classID: "cls_none"))
        }
        await expectRefusal(.notFound, "INSPECTION_NOT_FOUND") {
            try await one.inspections.getInspection(.init(inspectionID: "ins_none"))
        }
        var request = town.findingRequest(inspection)
        request.evidence[0].sha256 = String(repeating: "Z", count: 64)
        await expectRefusal(.invalidArgument, field: "evidence[0].sha256") {
            try await one.inspectionFindings.recordFinding(request)
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).inspections.getInspection(
                .init(inspectionID: inspection.inspectionID))
        }
    }

    @Test func `what was found is put right by its day, reported, rejected, reported again, confirmed`() async throws {
        let town = try await Town()
        _ = try await town.openClass()
        let id = try await town.publicFinding().findingID
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["no_rectification_reported"]) {
            try await town.bureau.inspectionFindings.reviewRectification(.init(findingID: id, confirmed: true))
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.institution(Town.otherInstitution)).inspectionFindings.reportRectification(
                .init(findingID: id, rectification: "已补足课时"))
        }
        _ = try await town.school.inspectionFindings.reportRectification(.init(findingID: id, rectification: "已补足课时"))
        await expectRefusal(.failedPrecondition, refusals: ["nothing_to_rectify"]) {
            try await town.school.inspectionFindings.reportRectification(.init(findingID: id, rectification: "已补足课时"))
        }
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "reason") {
            try await town.bureau.inspectionFindings.reviewRectification(.init(findingID: id, confirmed: false))
        }
        let rejected = try await town.bureau.inspectionFindings.reviewRectification(
            .init(findingID: id, confirmed: false, reason: "课时仍不足"))
        #expect((rejected.state, rejected.rejectedFor) == (.open, "课时仍不足"))
        try town.move(to: "2022-08-22")
        let overdue = try await town.client(.anonymous).inspectionFindings.listFindings(
            .init(regionCode: Town.city, overdue: true))
        #expect(overdue.findings.map(\.findingID) == [id] && overdue.findings.allSatisfy(\.overdue))
        _ = try await town.school.inspectionFindings.reportRectification(.init(findingID: id, rectification: "再次补足课时"))
        let confirmed = try await town.bureau.inspectionFindings.reviewRectification(
            .init(findingID: id, confirmed: true))
        #expect((confirmed.state, confirmed.rectifiedOn, confirmed.overdue) == (.rectified, "2022-08-22", false))
    }

    @Test func `a finding is voided in public, and before that by its inspectors only`() async throws {
        let town = try await Town()
        _ = try await town.openClass()
        let id = try await town.publicFinding().findingID
        let voided = try await town.bureau.inspectionFindings.voidFinding(.init(findingID: id, reason: "异议成立"))
        #expect((voided.state, voided.voidReason) == (.voided, "异议成立"))
        let listed = try await town.client(.anonymous).inspectionFindings.listFindings(.init(state: .voided)).findings
        #expect(listed.map(\.voidReason) == ["异议成立"])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["finding_voided"]) {
            try await town.bureau.inspectionFindings.voidFinding(.init(findingID: id, reason: "异议成立"))
        }

        let other = try await Town()
        _ = try await other.openClass()
        let inspection = try await other.drawnInspection()
        let inspector = other.client(other.inspector(0)).inspectionFindings
        let recorded = try await inspector.recordFinding(other.findingRequest(inspection))
        await expectRefusal(.permissionDenied) {
            try await other.bureau.inspectionFindings.voidFinding(
                .init(findingID: recorded.findingID, reason: "不宜公布"))
        }
        _ = try await inspector.voidFinding(.init(findingID: recorded.findingID, reason: "记录有误"))
        try await other.conclude(inspection)
        #expect(try await other.client(.anonymous).inspectionFindings.listFindings(.init()).findings.isEmpty)
    }

    @Test func `money is demanded back of a paid claim, and the finding shows what came back`() async throws {
        let town = try await Town()
        let closed = try await town.completedClass([try await town.member(1)])
        try await town.budget(5000)
        let claim = try await town.pay(try await town.decidedClaim(closed))
        let id = try await town.publicFinding(kind: .falseRoster).findingID
        await expectRefusal(.notFound, "SUBSIDY_CLAIM_NOT_FOUND") {
            try await demand("clm_none", 1500)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["demand_beyond_payment"]) {
            try await demand(claim.claimID, 1501)
        }
        #expect(try await demand(claim.claimID, 1500).clawbackDemandedYuan == 1500)
        await expectRefusal(.failedPrecondition, refusals: ["clawback_demanded_before"]) {
            try await demand(claim.claimID, 100)
        }
        _ = try await town.bureau.subsidyClaims.clawBackSubsidy(
            .init(claimID: claim.claimID, amountYuan: 1500, reason: "虚假名册"))
        let found = try await town.client(.anonymous).inspectionFindings.listFindings(
            .init(organisationCreditCode: Town.institution))
        #expect(found.findings.map(\.clawedBackYuan) == [1500])

        func demand(_ claim: String, _ yuan: Int64) async throws -> InspectionFinding {
            try await town.bureau.inspectionFindings.demandClawback(
                .init(findingID: id, claimID: claim, amountYuan: yuan))
        }
    }

    @Test(.sqliteOnly) func `plans, inspections and findings of a region are found by it`() async throws {
        let region = RegionCode(Town.city)
        try await expectPlan(
            of: InspectionPlanStore.statement(.init(region: region), before: nil, limit: 51),
            uses: "inspection_plan_by_region", sorts: true)
        try await expectPlan(
            of: InspectionStore.statement(.init(account: "a"), before: nil, limit: 51),
            uses: "inspection_assignment_by_account", sorts: true)
        try await expectPlan(
            of: FindingStore.statement(.init(organisation: try CreditCode(Town.institution)), before: nil, limit: 51),
            uses: "inspection_finding_by_organisation")
    }
}
