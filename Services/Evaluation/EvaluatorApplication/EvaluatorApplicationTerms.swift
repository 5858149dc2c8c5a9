internal import EvaluationMessages
internal import Ground
internal import RPC
internal import Requests
internal import Rules

/// What an organisation applies for, read from a request.
struct EvaluatorApplicationTerms: Sendable {
    var scopes: [RequestedScope]
    var served: [CreditCode]
    var examiners: [String]
    var sites: [EvaluationSite.Checked]
    var itemBanks: [ItemBank.Checked]
    var rulesTitle: String

    init(_ request: FileEvaluatorApplicationRequest.Checked) throws {
        try self.init(
            request.scopes, request.servedEmployerCreditCodes, request.examinerIDs, request.sites, request.itemBanks,
            request.rulesTitle)
    }

    init(_ request: ChangeEvaluatorApplicationRequest.Checked) throws {
        try self.init(
            request.scopes, request.servedEmployerCreditCodes, request.examinerIDs, request.sites, request.itemBanks,
            request.rulesTitle)
    }

    /// - Throws: `INVALID_ARGUMENT` for what is named twice, and for a site or item bank of an occupation that is not applied for.
    private init(
        _ scopes: [EvaluationScope.Checked], _ served: [CreditCode], _ examiners: [String],
        _ sites: [EvaluationSite.Checked], _ itemBanks: [ItemBank.Checked], _ rulesTitle: String
    ) throws {
        self.scopes = try RequestedScope.scopes(scopes)
        (self.served, self.examiners, self.sites, self.itemBanks) = (served, examiners, sites, itemBanks)
        self.rulesTitle = rulesTitle
        var seen: Set<String> = []
        for (index, id) in examiners.enumerated() where !seen.insert(id).inserted {
            throw RequestField.invalid("examiner_ids[\(index)]", "考评员重复")
        }
        let occupations = Set(self.scopes.map(\.occupation))
        for (index, site) in sites.enumerated() {
            for (place, code) in site.occupationCodes.enumerated() where !occupations.contains(code) {
                throw RequestField.invalid(
                    "sites[\(index)].occupation_codes[\(place)]", "职业\(code)不在申请范围内")
            }
        }
        for (index, bank) in itemBanks.enumerated() where !occupations.contains(bank.occupationCode) {
            throw RequestField.invalid(
                "item_banks[\(index)].occupation_code", "职业\(bank.occupationCode)不在申请范围内")
        }
    }

    /// Puts what is applied for into an application.
    ///
    /// - Parameter served: as ``EvaluationService/servedEmployers(_:of:_:)`` answers them.
    func fill(_ application: inout EvaluatorApplication, served: [String]) {
        application.scopes = scopes.map(\.message)
        application.servedEmployerCreditCodes = served
        application.examinerIDs = examiners.sorted()
        application.sites = sites.map { site in
            EvaluationSite(
                name: site.name, address: site.address,
                occupationCodes: Set(site.occupationCodes).sorted().map(\.description),
                workplaces: Int32(site.workplaces ?? 0))
        }
        application.itemBanks = itemBanks.map {
            ItemBank(occupationCode: $0.occupationCode.description, title: $0.title)
        }
        application.rulesTitle = rulesTitle
    }
}
