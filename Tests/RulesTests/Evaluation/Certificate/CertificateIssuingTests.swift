internal import Ground
internal import Rules
internal import Testing

@Suite struct CertificateIssuingTests {
    @Test(
        arguments: [(nil, [.notConcluded]), (false, [.notPassed]), (true, [])]
            as [(Bool?, [CertificateIssuing.Refusal])])
    func `a passed evaluation gets a certificate, and nothing else does`(
        isPassed: Bool?, refusals: [CertificateIssuing.Refusal]
    ) {
        #expect(CertificateIssuing.refusals(forEvaluationPassed: isPassed) == refusals)
    }

    @Test func `a voided level gets none`() {
        #expect(CertificateIssuing.refusals(forGrantVoided: true) == [.grantVoided])
        #expect(CertificateIssuing.refusals(forGrantVoided: false).isEmpty)
        #expect(CertificateIssuing.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }
}
