internal import EvaluationMessages
internal import Ground

extension CandidateFacts.Checked {
    /// The facts as they were declared, to be kept.
    var message: CandidateFacts {
        CandidateFacts(
            periods: periods.map { period in
                OccupationPeriod(
                    beginsOn: "\(period.beginsOn)", endsOn: period.endsOn.map { "\($0)" } ?? "")
            },
            certificates: certificates.map { held in
                HeldCertificate(
                    certificateNumber: held.certificateNumber, level: held.level, issuedOn: "\(held.issuedOn)")
            }, titles: titles.map { HeldTitle(rank: $0.rank, grantedOn: "\($0.grantedOn)") },
            schoolings: schoolings.map { held in
                HeldSchooling(
                    schoolingClass: held.schoolingClass, graduatesOn: "\(held.graduatesOn)",
                    majorFits: held.majorFits, programmeAssessed: held.programmeAssessed)
            }, apprenticeshipCompleted: apprenticeshipCompleted, theoryWaiverRequested: theoryWaiverRequested)
    }
}
