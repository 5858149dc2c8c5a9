package import RPC
internal import Requests
package import Ground

/// Why the catalog refuses a call.
package enum CatalogError: Error, Sendable {
    case regionNotFound
    case occupationNotFound
    case organisationNotFound
    case organisationExists
    case organisationChanged
    case policyEditionNotFound
    case figureNotFound
    case policyBookChanged
    case shortageListNotFound
    case shortageListExists
    case trainingProjectNotFound
    case trainingProjectChanged
    case admissionNotFound
    case institutionAdmitted
    case wageGuidanceNotFound
    /// Rules say no, each for a reason with its article.
    case refused([any RefusalReason])
}

extension CatalogError: RPCErrorConvertible {
    package var rpcError: RPCError {
        switch self {
        case .regionNotFound: .notFound("REGION_NOT_FOUND", "辽宁省没有这个行政区划")
        case .occupationNotFound: .notFound("OCCUPATION_NOT_FOUND", "职业分类中没有这个职业")
        case .organisationNotFound: .notFound("ORGANISATION_NOT_FOUND", "没有登记这个机构")
        case .organisationExists: .alreadyExists("ORGANISATION_EXISTS", "这个统一社会信用代码已经登记")
        case .organisationChanged:
            RPCError(.aborted, reason: "ORGANISATION_CHANGED", "机构信息已被他人修改，请重新读取后再改")
        case .policyEditionNotFound: .notFound("POLICY_EDITION_NOT_FOUND", "没有这一版政策指标")
        case .figureNotFound: .notFound("FIGURE_NOT_FOUND", "该日该地区没有这项政策指标")
        case .policyBookChanged:
            RPCError(.aborted, reason: "POLICY_BOOK_CHANGED", "政策指标刚刚更新，请重试")
        case .shortageListNotFound: .notFound("SHORTAGE_LIST_NOT_FOUND", "没有这份急需紧缺目录")
        case .shortageListExists: .alreadyExists("SHORTAGE_LIST_EXISTS", "这一季度已有这一版急需紧缺目录")
        case .trainingProjectNotFound: .notFound("TRAINING_PROJECT_NOT_FOUND", "没有这个培训项目")
        case .trainingProjectChanged:
            RPCError(.aborted, reason: "TRAINING_PROJECT_CHANGED", "培训项目已被他人修改，请重新读取后再改")
        case .admissionNotFound: .notFound("ADMISSION_NOT_FOUND", "目录中没有这条机构记录")
        case .institutionAdmitted: .alreadyExists("INSTITUTION_ADMITTED", "该机构已经在本市的机构目录中")
        case .wageGuidanceNotFound: .notFound("WAGE_GUIDANCE_NOT_FOUND", "没有这份工资指导价位")
        case .refused(let refusals): RPCError.refused("REFUSED", refusals)
        }
    }
}

extension CatalogError {
    /// Throws every reason there is; nothing when there is none.
    static func check(_ refusals: [any RefusalReason]) throws(CatalogError) {
        guard refusals.isEmpty else { throw .refused(refusals) }
    }
}
