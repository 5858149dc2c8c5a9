internal import CaseworkMessages
internal import RPC
internal import TrainingRecordsMessages

/// What an act is about, so that nobody acts on the wrong thing.
enum ActSubject {
    /// A line of what is known of it.
    struct Line: Sendable {
        let label: String
        let text: String
    }

    /// What is known of it; empty when it cannot be read, which acting on it tells.
    static func lines(of act: Act, _ values: FormValues, _ visit: PortalVisit) async -> [Line] {
        switch act.subject {
        case .trainingClass: await lines(ofClass: values["class_id"], visit)
        case .claim: await lines(ofClaim: values["claim_id"], visit)
        case .caseworkCase: await lines(ofCase: values["case_id"], values["process"], visit)
        case .nothing: []
        }
    }

    private static func lines(ofClass id: String, _ visit: PortalVisit) async -> [Line] {
        guard
            let found = try? await visit.trainingRecords.classes.getClass(GetClassRequest(classID: id), visit.options)
        else { return [] }
        return [
            Line(label: "培训班", text: found.title),
            Line(label: "类别", text: PortalWords.programme(found.programme)),
            Line(label: "地点", text: PortalText.region(found.regionCode) + " " + found.place),
            Line(label: "时间", text: "\(PortalText.day(found.beginsOn))至\(PortalText.day(found.endsOn))"),
        ]
    }

    private static func lines(ofClaim id: String, _ visit: PortalVisit) async -> [Line] {
        guard
            let claim = try? await visit.trainingRecords.subsidyClaims.getSubsidyClaim(
                GetSubsidyClaimRequest(claimID: id), visit.options)
        else { return [] }
        return await lines(ofClass: claim.classID, visit).prefix(2) + [
            Line(label: "应付", text: PortalText.yuan(claim.amountYuan)),
            Line(label: "付给", text: PortalWords.payee(claim.payee)),
        ]
    }

    private static func lines(ofCase id: String, _ process: String, _ visit: PortalVisit) async -> [Line] {
        guard visit.isSignedIn,
            let found = try? await visit.casework.cases.getCase(
                GetCaseRequest(process: process, caseID: id), visit.options)
        else { return [] }
        return [
            Line(label: "事项", text: found.kindName), Line(label: "内容", text: found.title),
            Line(label: "地区", text: PortalText.region(found.regionCode)),
        ]
    }
}
