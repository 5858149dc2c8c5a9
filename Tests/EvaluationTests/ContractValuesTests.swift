internal import CatalogMessages
internal import EvaluationMessages
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
        #expect(!rules.isEmpty && known == rules, sourceLocation: sourceLocation)
    }

    @Test func `numbers and names agree`() {
        agree(names(EvaluationOrganisationKind.self) { Int($0.rawValue) }, names(EvaluatorKind.self, \.rawValue))
        agree(
            names(EvaluationOrganisationState.self) { Int($0.rawValue) },
            names(EvaluatorStanding.State.self, \.rawValue))
        agree(names(EvaluationSubject.self) { Int($0.rawValue) }, names(ExaminedSubject.self, \.rawValue))
        agree(names(SchoolingClass.self) { Int($0.rawValue) }, names(SchoolingTrack.self, \.rawValue))
        agree(names(TitleRank.self) { Int($0.rawValue) }, names(ProfessionalRank.self, \.rawValue))
        agree(names(CertificateState.self) { Int($0.rawValue) }, names(CertificateStanding.self, \.rawValue))
        agree(names(ExaminerState.self) { Int($0.rawValue) }, names(ExaminerStanding.self, \.rawValue))
        agree(names(OrganisationRole.self) { Int($0.rawValue) }, names(OrganisationPart.self, \.rawValue))
    }
}
