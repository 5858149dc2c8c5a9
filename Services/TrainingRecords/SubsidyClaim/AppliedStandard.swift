internal import CatalogMessages
internal import Requests
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import Rules
internal import TypeMessages

/// The subsidy standard that a class is paid by, as the catalog derives it.
struct AppliedStandard: Sendable {
    /// What one person, person-month or person-year is paid with, for who obtained the certificate of the occupation.
    let certified: Yuan
    /// The same for who did not.
    let uncertified: Yuan
    let unit: StandardUnit
    /// What it rests on.
    let basis: DecisionBasis

    /// Whether it is raised for who obtained the certificate.
    var dependsOnCertificate: Bool { certified != uncertified }

    /// What one is paid with.
    func amount(isCertified: Bool) -> Yuan { isCertified ? certified : uncertified }
}

extension CatalogQueries {
    /// The subsidy standard of a class's project on its first day, whatever became of the project since the class was opened.
    ///
    /// - Throws: ``TrainingRecordsError/projectNotFound``; `UNAVAILABLE` `PEER_UNAVAILABLE`; `FAILED_PRECONDITION` as the catalog refuses to derive
    ///   one.
    func standard(of trainingClass: StoredClass, _ call: Call) async throws(RPCError) -> AppliedStandard {
        let request = DeriveSubsidyStandardRequest(
            projectID: trainingClass.projectID, onDate: trainingClass.beginsOn,
            openedOn: trainingClass.openedOn.description)
        let derived = try await PeerInquiry("catalog").find { () async throws(RPCError) in
            do throws(RPCError) {
                return Result<SubsidyStandard, RPCError>.success(
                    try await client.subsidyStandards.deriveSubsidyStandard(request, call.onward))
            } catch  where error.code == .failedPrecondition {
                return .failure(error)
            }
        }
        guard let derived else { throw TrainingRecordsError.projectNotFound.rpcError }
        let standard = try derived.get()
        // A unit this version does not know cannot be applied: the catalog is ahead of it.
        guard let unit = StandardUnit(rawValue: Int(standard.unit.rawValue)) else { throw .peerUnavailable("catalog") }
        return AppliedStandard(
            certified: Yuan(standard.combinedYuan), uncertified: Yuan(standard.withoutCertificateYuan), unit: unit,
            basis: DecisionBasis(policyEdition: standard.policyEdition, figures: standard.figures))
    }
}
