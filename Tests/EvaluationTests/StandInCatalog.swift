internal import Requests
internal import CatalogMessages
internal import RPC
internal import Synchronization

/// Answers for the catalog what evaluation asks of it.
final class StandInCatalog: Sendable {
    private let organisations = Mutex<[String: Organisation]>([:])

    /// 焊工 with every examined level, 农艺工 with two.
    static let occupations: [String: Occupation] = [
        "6-18-02-04": Occupation(
            code: "6-18-02-04", name: "焊工", depth: 4,
            levels: [.junior, .intermediate, .senior, .technician, .seniorTechnician]),
        "5-01-02-01": Occupation(code: "5-01-02-01", name: "农艺工", depth: 4, levels: [.junior, .intermediate]),
    ]

    static let equivalences: [Equivalence] = [
        Equivalence(
            kind: .titleTreatment, level: .senior, skillSide: "高级工(三级)", otherSide: "助理工程师(初级)",
            condition: "企业内比照享受同等待遇", source: "C.22", binding: true),
        Equivalence(
            kind: .titleTreatment, level: .technician, skillSide: "技师(二级)", otherSide: "工程师(中级)", source: "C.22",
            binding: true),
        Equivalence(kind: .titleSeries, skillSide: "贯通职称系列", otherSide: "工程 农业", source: "C.20", binding: true),
        Equivalence(kind: .academic, skillSide: "高级工班", otherSide: "大专", source: "A.12", binding: true),
        Equivalence(kind: .academic, skillSide: "预备技师(技师)班", otherSide: "本科", source: "A.12", binding: true),
    ]

    func register(_ creditCode: String, name: String, roles: [OrganisationRole]) {
        let organisation = Organisation(creditCode: creditCode, name: name, regionCode: "210102", roles: roles)
        organisations.withLock { $0[creditCode] = organisation }
    }

    var channel: any Channel {
        var router = Router(
            authenticator: FixedIdentity(Identity(subject: "evaluation", role: .service)),
            clock: .system(acceptingClientTime: true))
        router.register(
            OrganisationsMethods.getOrganisation,
            unary: { request, _ in
                let found = self.organisations.withLock { $0[request.creditCode] }
                guard let found else { throw RPCError.notFound("ORGANISATION_NOT_FOUND", "没有") }
                return found
            })
        router.register(
            OccupationsMethods.getOccupation,
            unary: { request, _ in
                guard let found = Self.occupations[request.code] else {
                    throw RPCError.notFound("OCCUPATION_NOT_FOUND", "没有")
                }
                return found
            })
        router.register(
            EquivalencesMethods.listEquivalences,
            unary: { request, _ in
                let rows = Self.equivalences.filter { row in
                    (request.kind == .unspecified || row.kind == request.kind)
                        && (request.level == .unspecified || row.level == request.level)
                }
                return ListEquivalencesResponse(equivalences: rows)
            })
        return InProcessChannel(router)
    }
}
