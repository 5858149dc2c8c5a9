internal import CatalogMessages
internal import TrainingRecordsMessages
internal import Rules
internal import Testing

/// The contract's enumerations and the rules' have the same numbers.
struct ContractValuesTests {
    private func names<Value: CaseIterable>(_ values: Value.Type, _ number: (Value) -> Int) -> [Int: String] {
        Dictionary(uniqueKeysWithValues: values.allCases.map { (number($0), "\($0)".lowercased()) })
    }

    private func agree(
        _ contract: [Int: String], _ rules: [Int: String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var known = contract
        known[0] = nil
        #expect(known == rules, sourceLocation: sourceLocation)
    }

    @Test func `numbers and names agree`() {
        agree(names(TrainingProgramme.self) { Int($0.rawValue) }, names(Programme.self, \.rawValue))
        agree(names(WorkerGroup.self) { Int($0.rawValue) }, names(TargetGroup.self, \.rawValue))
        agree(names(SchoolKind.self) { Int($0.rawValue) }, names(SchoolingEvidence.Kind.self, \.rawValue))
        agree(names(EmploymentKind.self) { Int($0.rawValue) }, names(WorkSpell.Kind.self, \.rawValue))
        agree(names(VoucherState.self) { Int($0.rawValue) }, names(VoucherLife.State.self, \.rawValue))
        agree(names(SubsidyClaimKind.self) { Int($0.rawValue) }, names(ClaimComputation.Kind.self, \.rawValue))
        agree(names(SubsidyClaimState.self) { Int($0.rawValue) }, names(ClaimLife.State.self, \.rawValue))
        agree(names(SubsidyPayee.self) { Int($0.rawValue) }, names(SubsidyClaimRules.Payee.self, \.rawValue))
        agree(names(StudentState.self) { Int($0.rawValue) }, names(StudentLife.State.self, \.rawValue))
        agree(names(StudentAction.self) { Int($0.rawValue) }, names(StudentLife.Action.self, \.rawValue))
        agree(names(LeavingGround.self) { Int($0.rawValue) }, names(StudentLife.Ground.self, \.rawValue))
        agree(names(GraduatePlacement.self) { Int($0.rawValue) }, names(StudentLife.Placement.self, \.rawValue))
        agree(names(StudyForm.self) { Int($0.rawValue) }, names(StudentLife.Form.self, \.rawValue))
        agree(names(StudentAidKind.self) { Int($0.rawValue) }, names(StudentAidRule.Kind.self, \.rawValue))
        agree(names(SuspicionRule.self) { Int($0.rawValue) }, names(SuspicionPattern.self, \.rawValue))
        agree(names(CreditLevel.self) { Int($0.rawValue) }, names(CreditGrading.Level.self, \.rawValue))
        agree(names(CreditFactKind.self) { Int($0.rawValue) }, names(CreditGrading.Fact.self, \.rawValue))
        agree(names(FindingKind.self) { Int($0.rawValue) }, names(Breach.self, \.rawValue))
        agree(names(FindingState.self) { Int($0.rawValue) }, names(FindingLife.State.self, \.rawValue))
        agree(
            names(InspectionPlanState.self) { Int($0.rawValue) }, names(InspectionLife.PlanState.self, \.rawValue))
        agree(names(FundSource.self) { Int($0.rawValue) }, names(SubsidyClaimRules.Fund.self, \.rawValue))
    }
}
