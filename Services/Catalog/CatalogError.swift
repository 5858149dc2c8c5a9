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
        case .refused(let refusals): RPCError.refused(CatalogReason.refused, refusals)
        }
    }
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
