internal import CatalogMessages
package import Ground
internal import Requests
package import RPC

/// Why the catalog refuses a call.
package enum CatalogError: Error, Sendable {
    case regionNotFound
    /// The classification has no such occupation or class; with the field that names it.
    case occupationNotFound(String)
    /// No such organisation is registered; with the field that names it.
    case organisationNotFound(String)
    case organisationExists
    case organisationChanged
    case policyEditionNotFound
    case figureNotFound
    case policyBookChanged
    case shortageListNotFound
    /// The quarter's list has that version already; with the field that names the quarter or the version before.
    case shortageListExists(String)
    case trainingProjectNotFound
    case trainingProjectChanged
    case admissionNotFound
    case institutionAdmitted
    case applicationNotFound
    /// An application of the institution is not decided.
    case applicationOpen
    case wageGuidanceNotFound
    /// The policy book lacks a figure without which nothing can be decided.
    case figureMissing(FigureKey)
    /// There is no such record: the reason, the sentence for people, and the field that names it.
    case notFound(String, String, field: String)
    /// The record is there already: the reason, the sentence for people, and the field that decides.
    case exists(String, String, field: String)
    /// The record is at another revision: the reason, the sentence for people, and the field that names the revision.
    case changed(String, String, field: String)
    /// Rules say no, each for a reason with its article.
    case refused([any RefusalReason])
}

extension CatalogError: RPCErrorConvertible {
    package var rpcError: RPCError {
        switch self {
        case .regionNotFound: RPCError(.notFound, CatalogReason.regionNotFound, "辽宁省没有这个行政区划", of: "code")
        case .occupationNotFound(let field):
            RPCError(.notFound, CatalogReason.occupationNotFound, "职业分类中没有这个职业", of: field)
        case .organisationNotFound(let field):
            RPCError(.notFound, CatalogReason.organisationNotFound, "没有登记这个机构", of: field)
        case .organisationExists:
            RPCError(.alreadyExists, CatalogReason.organisationExists, "这个统一社会信用代码已经登记", of: "credit_code")
        case .organisationChanged:
            RPCError(.aborted, CatalogReason.organisationChanged, "机构信息已被他人修改，请重新读取后再改", of: "revision")
        case .policyEditionNotFound:
            RPCError(.notFound, CatalogReason.policyEditionNotFound, "没有这一版政策指标", of: "edition")
        case .figureNotFound: RPCError(.notFound, CatalogReason.figureNotFound, "该日该地区没有这项政策指标", of: "key")
        case .policyBookChanged:
            RPCError(.aborted, reason: CatalogReason.policyBookChanged, "政策指标刚刚更新，请重试")
        case .shortageListNotFound:
            RPCError(.notFound, CatalogReason.shortageListNotFound, "没有这份急需紧缺目录", of: "list_id")
        case .shortageListExists(let field):
            RPCError(.alreadyExists, CatalogReason.shortageListExists, "这一季度已有这一版急需紧缺目录", of: field)
        case .trainingProjectNotFound:
            RPCError(.notFound, CatalogReason.trainingProjectNotFound, "没有这个培训项目", of: "project_id")
        case .trainingProjectChanged:
            RPCError(.aborted, CatalogReason.trainingProjectChanged, "培训项目已被他人修改，请重新读取后再改", of: "revision")
        case .admissionNotFound:
            RPCError(.notFound, CatalogReason.admissionNotFound, "目录中没有这条机构记录", of: "admission_id")
        case .institutionAdmitted:
            RPCError(
                .alreadyExists, CatalogReason.institutionAdmitted, "该机构已经在本市的机构目录中", of: "institution_credit_code")
        case .applicationNotFound:
            RPCError(.notFound, CatalogReason.applicationNotFound, "没有这份申报", of: "application_id")
        case .applicationOpen:
            RPCError(
                .alreadyExists, CatalogReason.applicationOpen, "该机构在本市的申报尚未办结", of: "institution_credit_code")
        case .wageGuidanceNotFound:
            RPCError(.notFound, CatalogReason.wageGuidanceNotFound, "没有这份工资指导价位", of: "year")
        case .figureMissing(let key): .figureMissing(key.rawValue)
        case .notFound(let reason, let sentence, let field): RPCError(.notFound, reason, sentence, of: field)
        case .exists(let reason, let sentence, let field): RPCError(.alreadyExists, reason, sentence, of: field)
        case .changed(let reason, let sentence, let field): RPCError(.aborted, reason, sentence, of: field)
        case .refused(let refusals): RPCError.refused(CatalogReason.refused, refusals)
        }
    }
}

extension CatalogError {
    static func industryClusterNotFound(_ field: String) -> CatalogError {
        .notFound(CatalogReason.industryClusterNotFound, "没有这个产业基地或集群", field: field)
    }
    static let industryClusterExists = exists(
        CatalogReason.industryClusterExists, "同名的产业基地或集群已经登记", field: "name")
    static let industryChainNotFound = notFound(
        CatalogReason.industryChainNotFound, "没有这条技能生态链", field: "chain_id")
    static let industryChainExists = exists(
        CatalogReason.industryChainExists, "本地区已有同名的技能生态链", field: "name")
    static let trainingBrandNotFound = notFound(
        CatalogReason.trainingBrandNotFound, "没有这个培训品牌", field: "brand_id")
    static func trainingBrandExists(_ field: String) -> CatalogError {
        .exists(CatalogReason.trainingBrandExists, "该市已有这个培训品牌或已确定培训品牌", field: field)
    }
    static let brandEventExists = exists(CatalogReason.brandEventExists, "该赛项已经登记", field: "event_id")
    static let teacherNotFound = notFound(
        CatalogReason.teacherNotFound, "师资专家库中没有这个人员", field: "teacher_id")
    static let teacherExists = exists(CatalogReason.teacherExists, "该人员已在师资专家库中", field: "person_id")
    static let teacherCommitted = exists(
        CatalogReason.teacherCommitted, "该人员在所选日期已有安排", field: "first_day")
    static let teacherCommitmentNotFound = notFound(
        CatalogReason.teacherCommitmentNotFound, "没有这项安排", field: "commitment_id")
    static let cooperationNotFound = notFound(
        CatalogReason.cooperationNotFound, "没有这项校企合作", field: "cooperation_id")
    static let cooperationExists = exists(
        CatalogReason.cooperationExists, "该校已登记同类同名的校企合作", field: "title")
    static let chainStandardNotFound = notFound(
        CatalogReason.chainStandardNotFound, "没有这项标准或资源包", field: "standard_id")
    static let chainStandardExists = exists(
        CatalogReason.chainStandardExists, "该单位已有同类同名的标准或资源包", field: "title")
    static let jobPostNotFound = notFound(CatalogReason.jobPostNotFound, "没有这个岗位", field: "post_id")
    static let internationalProgrammeNotFound = notFound(
        CatalogReason.internationalProgrammeNotFound, "没有这个国际合作项目", field: "programme_id")
    static let internationalProgrammeExists = exists(
        CatalogReason.internationalProgrammeExists, "该单位已有同名的国际合作项目", field: "title")
    static let keyCountiesNotFound = notFound(
        CatalogReason.keyCountiesNotFound, "该日没有重点帮扶县名单", field: "on_date")
    static let demandSurveyNotFound = notFound(
        CatalogReason.demandSurveyNotFound, "没有这份用工需求调查", field: "survey_id")
    static func technicalSchoolNotFound(_ field: String) -> CatalogError {
        .notFound(CatalogReason.technicalSchoolNotFound, "没有登记这所技工院校", field: field)
    }
    static let majorNotFound = notFound(CatalogReason.majorNotFound, "没有这个专业", field: "major_id")
    static let majorExists = exists(CatalogReason.majorExists, "该校已开设同一层次的这个专业", field: "code")
    static let qualityMarkNotFound = notFound(
        CatalogReason.qualityMarkNotFound, "没有这项优质称号", field: "mark_id")
    static let qualityMarkExists = exists(
        CatalogReason.qualityMarkExists, "已有这项优质称号", field: "school_credit_code")
    static let recognitionNotFound = notFound(
        CatalogReason.recognitionNotFound, "没有这项机构身份认定", field: "recognition_id")
    static let recognitionOpen = exists(
        CatalogReason.recognitionOpen, "该机构同一身份的认定尚未办结", field: "role")
    static let occupationChangeNotFound = notFound(
        CatalogReason.occupationChangeNotFound, "没有这项职业分类变更", field: "change_id")
    static let occupationExists = exists(
        CatalogReason.occupationExists, "职业分类中已有这个编码", field: "occupation_code")
    static let occupationFollowed = exists(
        CatalogReason.occupationFollowed, "该职业已登记替代、拆分、并入或取消", field: "occupation_code")
    static let policyDraftNotFound = notFound(
        CatalogReason.policyDraftNotFound, "没有这份政策指标草案", field: "draft_id")
    static let policyDraftChanged = changed(
        CatalogReason.policyDraftChanged, "草案已被他人修改，请重新读取后再办", field: "revision")
    static let chainMemberNotFound = notFound(
        CatalogReason.chainMemberNotFound, "该机构不是本链的现任成员", field: "credit_code")
    static let chainMemberExists = exists(
        CatalogReason.chainMemberExists, "该机构已是本链成员", field: "credit_code")
}

extension CatalogError {
    /// Throws every reason there is; nothing when there is none.
    static func check(_ refusals: [any RefusalReason]) throws(CatalogError) {
        guard refusals.isEmpty else { throw .refused(refusals) }
    }
}

extension RPCError {
    /// A refusal of what one field says.
    fileprivate init(_ code: StatusCode, _ reason: String, _ sentence: String, of field: String) {
        self.init(code, reason: reason, sentence, fields: [(field, sentence)])
    }
}
