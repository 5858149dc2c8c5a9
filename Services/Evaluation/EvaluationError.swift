internal import Requests
package import RPC
package import Ground

/// What evaluation answers when it does not do what was asked.
package enum EvaluationError: RPCErrorConvertible {
    /// There is no such record.
    case notFound(Record)
    /// The organisation is filed and not withdrawn.
    case organisationFiled
    /// Another organisation has the serial.
    case serialTaken
    /// The card is registered.
    case examinerCardExists
    /// The person is a candidate of the batch.
    case candidateExists
    /// A certificate was issued before.
    case certificateExists
    /// Another revision of the organisation's filing is in store.
    case organisationChanged
    /// Rules say no.
    case refused(Refused, [any RefusalReason])
    /// The policy book has no figure of that key for the day.
    case figureMissing(String)
    /// No serial is left.
    case serialsExhausted(String)
    /// A service that was asked did not answer as it must.
    case peerFailed(String, RPCError)
    /// What is stored cannot be: a defect.
    case inconsistent(String)

    /// What was looked for.
    package enum Record: String, Sendable {
        case evaluationOrganisation = "EVALUATION_ORGANISATION_NOT_FOUND"
        case organisation = "ORGANISATION_NOT_FOUND"
        case occupation = "OCCUPATION_NOT_FOUND"
        case person = "PERSON_NOT_FOUND"
        case batch = "BATCH_NOT_FOUND"
        case evaluation = "EVALUATION_NOT_FOUND"
        case certificate = "CERTIFICATE_NOT_FOUND"
        case levelGrant = "LEVEL_GRANT_NOT_FOUND"
    }

    /// What was refused by rules; the raw value is the status's reason.
    package enum Refused: String, Sendable {
        case filing = "FILING_REFUSED"
        case transition = "TRANSITION_REFUSED"
        case examiner = "EXAMINER_REFUSED"
        case batch = "BATCH_REFUSED"
        case candidate = "CANDIDATE_REFUSED"
        case score = "SCORE_REFUSED"
        case conclusion = "CONCLUSION_REFUSED"
        case issue = "ISSUE_REFUSED"
        case certificateTransition = "CERTIFICATE_TRANSITION_REFUSED"
    }

    /// The status a caller gets.
    package var rpcError: RPCError {
        switch self {
        case .notFound(let record): .notFound(record.rawValue, record.sentence)
        case .organisationFiled: .alreadyExists("EVALUATION_ORGANISATION_EXISTS", "该单位已备案为评价机构")
        case .serialTaken: .alreadyExists("SERIAL_TAKEN", "该评价机构序列码已分配给其他机构")
        case .examinerCardExists: .alreadyExists("EXAMINER_CARD_EXISTS", "该证卡编号已登记")
        case .candidateExists: .alreadyExists("CANDIDATE_EXISTS", "本人已在该批次中")
        case .certificateExists: .alreadyExists("CERTIFICATE_EXISTS", "证书已经核发，不能重复核发")
        case .organisationChanged:
            RPCError(.aborted, reason: "EVALUATION_ORGANISATION_CHANGED", "备案信息已被他人修改，请重新读取后再改")
        case .refused(let what, let refusals): .refused(what.rawValue, refusals)
        case .figureMissing(let key): .wrongState("FIGURE_NOT_FOUND", "政策指标库中没有当日有效的指标 \(key)")
        case .serialsExhausted(let what): .wrongState("SERIALS_EXHAUSTED", "\(what)已用尽")
        case .peerFailed, .inconsistent: RPCError(.internal, reason: "INTERNAL", "内部错误")
        }
    }
}

extension EvaluationError.Record {
    var sentence: String {
        switch self {
        case .evaluationOrganisation: "没有这个备案的评价机构"
        case .organisation: "没有登记这个单位"
        case .occupation: "职业分类大典中没有这个职业"
        case .person: "没有这个实名登记的人员"
        case .batch: "没有这个评价批次"
        case .evaluation: "没有这项评价"
        case .certificate: "没有查到与所填信息相符的证书"
        case .levelGrant: "没有这项竞赛晋升等级"
        }
    }
}
