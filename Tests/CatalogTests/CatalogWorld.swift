import CatalogService
import CatalogMessages
import RPC
import Ground
import ServiceTesting
import Testing

/// A catalog with what most tests of it begin with.
struct CatalogWorld {
    let service: TestService<CatalogService>

    /// A catalog on the day before the list of the first quarter of 2023 was due.
    init(on day: String = "2023-04-18") async throws {
        service = try await TestService<CatalogService>(on: day)
    }

    /// Goes to noon of another day.
    func move(to day: String) throws {
        service.day = try #require(CivilDay(day))
    }

    /// A client that calls as somebody.
    func client(_ caller: TestCaller = .province) -> CatalogContract.Clients {
        CatalogContract.Clients(service.channel(as: caller))
    }

    var province: CatalogContract.Clients { client(.province) }
    /// The official of the province who reviews.
    var reviewer: CatalogContract.Clients { client(TestCaller(Identity(subject: "reviewer", role: .province))) }
    /// The official of the province who publishes.
    var publisher: CatalogContract.Clients { client(TestCaller(Identity(subject: "publisher", role: .province))) }
    var shenyang: CatalogContract.Clients { client(.cityBureau("210100")) }
    var dalian: CatalogContract.Clients { client(.cityBureau("210200")) }
    var anyone: CatalogContract.Clients { client(.anonymous) }

    static let welder = "6-18-02-04"
    static let turner = "6-18-01-01"
    static let aiTrainer = "4-04-05-05"

    /// Registers an organisation in Shenyang.
    @discardableResult
    func register(
        _ number: Int = 1, roles: [OrganisationRole] = [.trainingInstitution], region: String = "210102"
    ) async throws -> Organisation {
        try await province.organisations.registerOrganisation(
            RegisterOrganisationRequest(
                creditCode: CreditCodes.make(number), name: "测试机构\(number)", regionCode: region, roles: roles))
    }

    /// A project of Shenyang that the policy admits.
    static let project = AddTrainingProjectRequest(
        regionCode: "210100", programme: .enterpriseTraining, name: "焊工岗位技能提升", occupationCode: welder,
        level: .senior, hours: 80, standardYuan: 2000)

    /// Adds a project and publishes it.
    func publishedProject(_ request: AddTrainingProjectRequest = project) async throws -> TrainingProject {
        let project = try await province.trainingProjects.addTrainingProject(request)
        return try await province.trainingProjects.publishTrainingProject(
            PublishTrainingProjectRequest(projectID: project.projectID))
    }

    /// Drafts, approves and publishes a list.
    @discardableResult
    func publishedList(_ quarter: String = "2023Q1", _ codes: [String] = [welder]) async throws -> ShortageList {
        let draft = try await province.shortageLists.draftShortageList(
            DraftShortageListRequest(quarter: quarter, items: Self.items(codes)))
        if !draft.missingOccupationCodes.isEmpty {
            _ = try await province.shortageLists.updateShortageList(
                UpdateShortageListRequest(
                    listID: draft.listID, items: draft.items,
                    exclusions: draft.missingOccupationCodes.map {
                        ShortageExclusion(occupationCode: $0, reason: "省内暂无岗位")
                    }))
        }
        return try await approveAndPublish(draft.listID)
    }

    /// Approves and publishes a draft.
    func approveAndPublish(_ listID: String) async throws -> ShortageList {
        _ = try await reviewer.shortageLists.reviewShortageList(
            ReviewShortageListRequest(listID: listID, approved: true))
        return try await publisher.shortageLists.publishShortageList(
            PublishShortageListRequest(listID: listID))
    }

    static func items(_ codes: [String]) -> [ShortageListItem] {
        codes.enumerated().map { ShortageListItem(rank: Int32($0 + 1), occupationCode: $1) }
    }

    /// Sets a city's own figure, from today where no day is named.
    @discardableResult
    func set(
        _ key: String, _ value: Int64, for region: String = "210100", from day: String = ""
    ) async throws -> Figure {
        try await province.policyBooks.setCityFigure(
            SetCityFigureRequest(
                regionCode: region, key: key, value: value, effectiveFrom: day, document: "沈人社发〔2023〕1号"))
    }
}

/// Valid credit codes that belong to nobody.
///
/// - Source: GB 32100-2015, GB 11714-1997.
enum CreditCodes {
    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

    /// The code of a number from 0 to 99,999,999.
    static func make(_ number: Int) -> String {
        let digits = String(number)
        let body = String(repeating: "0", count: 8 - digits.count) + digits
        let weights = [3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(body, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
        let check = (11 - sum % 11) % 11
        let inner = "91210100" + body + (check == 10 ? "X" : String(check))
        var power = 1
        var total = 0
        for character in inner {
            total += (alphabet.firstIndex(of: character) ?? 0) * power
            power = power * 3 % 31
        }
        return inner + String(alphabet[(31 - total % 31) % 31])
    }
}
