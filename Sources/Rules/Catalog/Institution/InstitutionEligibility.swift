public import Ground

/// Decides whether an organisation can be taken into a city's catalog of institutions.
///
/// - Source: ``citation``.
public enum InstitutionEligibility {
    /// Schools, social training institutions, and enterprises that train their own.
    public static let citation = Citation(.measures2021, article: "12")

    /// 各地要及时将技工院校纳入政府补贴性培训机构目录.
    public static let schoolCitation = Citation(.technicalEducation145, article: "15")

    /// 鼓励行业协会、跨企业培训中心等组织中小微企业开展学徒制培训.
    public static let apprenticeshipCitation = Citation(.measures2021, article: "3")

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// None of its parts is to train.
        case doesNotTrain = "organisation_does_not_train"
        /// It organises apprenticeships of enterprises, and may stand there for nothing else.
        case apprenticeshipsOnly = "organisation_trains_apprentices_only"
        /// It is in the catalog already.
        case alreadyAdmitted = "institution_already_admitted"
        /// It is out already.
        case alreadyWithdrawn = "institution_already_withdrawn"
    }

    /// Every reason against taking in an organisation with `parts` for `programmes`; empty when it may be.
    ///
    /// - Parameter programmes: what it is to run; empty: everything.
    public static func refusals(for parts: [OrganisationPart], running programmes: Set<Programme>) -> [Refusal] {
        if parts.contains(where: \.trains) { return [] }
        guard parts.contains(where: \.organisesApprenticeships) else { return [.doesNotTrain] }
        return programmes == [.apprenticeship] ? [] : [.apprenticeshipsOnly]
    }

    /// Every reason against an application of an organisation with `parts`; empty when it may be taken in.
    public static func refusals(
        applying parts: [OrganisationPart], running programmes: Set<Programme>, isAdmitted: Bool
    ) -> [Refusal] {
        refusals(for: parts, running: programmes) + (isAdmitted ? [.alreadyAdmitted] : [])
    }

    /// Every reason against taking it out; empty when it may be.
    public static func refusalsToWithdraw(withdrawnOn: CivilDay?) -> [Refusal] {
        withdrawnOn == nil ? [] : [.alreadyWithdrawn]
    }
}

extension InstitutionEligibility.Refusal {
    /// The article.
    public var citation: Citation {
        switch self {
        case .doesNotTrain: InstitutionEligibility.citation
        case .apprenticeshipsOnly: InstitutionEligibility.apprenticeshipCitation
        case .alreadyAdmitted, .alreadyWithdrawn: CatalogMembership.citation
        }
    }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .doesNotTrain: "该机构不是院校、培训机构或企业，不能列入培训机构目录"
        case .apprenticeshipsOnly: "行业协会、跨企业培训中心只能为组织企业新型学徒制培训列入目录"
        case .alreadyAdmitted: "该机构已经在本市的机构目录中"
        case .alreadyWithdrawn: "该机构已经退出目录"
        }
    }
}
