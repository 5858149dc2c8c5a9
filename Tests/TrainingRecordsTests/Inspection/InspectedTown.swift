internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// Plans, draws and inspections as tests begin with them.
extension Town {
    /// Official `number` of the bureau who inspects.
    func inspector(_ number: Int) -> TestCaller { .cityBureau(Self.city, subject: "inspector-\(number)") }

    /// Registers people who inspect.
    func inspectors(_ count: Int) async throws -> [InspectorEntry] {
        var entries: [InspectorEntry] = []
        for number in 0..<count {
            entries.append(
                InspectorEntry(personID: try await person(900 + number).personID, account: "inspector-\(number)"))
        }
        return entries
    }

    /// What a plan over the classes of 2022 is asked for with.
    func planRequest(
        _ inspectors: [InspectorEntry], kind: InspectedKind = .class, count: Int32 = 2, drawsOn: String = "2022-06-21"
    ) -> PublishInspectionPlanRequest {
        PublishInspectionPlanRequest(
            title: "2022年度双随机抽查", regionCode: Self.city, kind: kind, periodFrom: "2022-01-01", periodTo: "2022-12-31",
            drawCount: count, inspectorsEach: 2, inspectors: inspectors, drawsOn: drawsOn)
    }

    /// Draws the one institution that has a class, and returns its inspection. The day is the draw's.
    func drawnInspection() async throws -> Inspection {
        let plan = try await bureau.inspections.publishInspectionPlan(
            planRequest(try await inspectors(2), kind: .institution, count: 1, drawsOn: "2022-07-22"))
        try move(to: "2022-07-22")
        let drawn = try await bureau.inspections.drawInspections(.init(planID: plan.planID))
        return try await bureau.inspections.getInspection(
            .init(inspectionID: try #require(drawn.lots.first).inspectionID))
    }

    /// What a finding is entered with.
    func findingRequest(
        _ inspection: Inspection, kind: FindingKind = .hoursShort, classID: String = ""
    ) -> RecordFindingRequest {
        RecordFindingRequest(
            inspectionID: inspection.inspectionID, kind: kind, classID: classID, description: "现场核查课时少于计划",
            evidence: [
                FindingEvidence(
                    title: "课堂照片", sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
            ])
    }

    /// Lets both inspectors conclude.
    @discardableResult
    func conclude(_ inspection: Inspection) async throws -> Inspection {
        _ = try await client(inspector(0)).inspections.concludeInspection(
            .init(inspectionID: inspection.inspectionID))
        return try await client(inspector(1)).inspections.concludeInspection(
            .init(inspectionID: inspection.inspectionID))
    }

    /// A public finding about the institution.
    func publicFinding(kind: FindingKind = .hoursShort) async throws -> InspectionFinding {
        let inspection = try await drawnInspection()
        _ = try await client(inspector(0)).inspectionFindings.recordFinding(findingRequest(inspection, kind: kind))
        return try #require(try await conclude(inspection).findings.first)
    }
}
