internal import CaseworkMessages
internal import CatalogService
internal import CatalogMessages
internal import TrainingRecordsMessages
internal import TypeMessages
internal import RPC
internal import Ground
internal import ServiceTesting
internal import Synchronization
internal import Testing
internal import TrainingRecordsService

/// A city with its catalog and its training records, as tests find it: Shenyang on 2022-06-20.
final class Town: Sendable {
    static let city = "210100"
    static let district = "210102"
    static let otherCity = "210200"
    static let institution = "52210300MJ00000183"
    static let otherInstitution = "12210000MB00000277"
    static let enterprise = "91210100MA0TE5T168"
    static let occupation = "6-18-02-04"

    let catalog: TestService<CatalogService>
    let records: TestService<TrainingRecordsService>
    private let asked = Mutex(0)
    /// Stands for the evaluations: what certificates people hold.
    let certificates = CertificateShelf()

    /// Starts both services and registers the organisations.
    init(on day: String = "2022-06-20", policy: PolicyBook = .firstEdition) async throws {
        catalog = try await TestService<CatalogService>(on: day)
        records = try await TestService<TrainingRecordsService>(
            on: day, peers: ["catalog": catalog.channel, "evaluation": certificates], policy: policy)
        let organisations: [(String, String, [OrganisationRole])] = [
            (Self.institution, "沈阳市某职业培训学校", [.trainingInstitution]),
            (Self.otherInstitution, "辽宁省某技师学院", [.technicianCollege]),
            (Self.enterprise, "沈阳市某装备制造公司", [.enterprise]),
        ]
        for (code, name, roles) in organisations {
            _ = try await catalogue.organisations.registerOrganisation(
                RegisterOrganisationRequest(creditCode: code, name: name, regionCode: Self.city, roles: roles))
        }
        _ = try await catalogue.institutions.admitInstitution(
            AdmitInstitutionRequest(regionCode: Self.city, institutionCreditCode: Self.institution))
    }

    /// Moves the business day of both services, to an hour of it.
    func move(to text: String, hour: Int = 18) throws {
        let day = try #require(CivilDay(text))
        catalog.day = day
        records.now = day.noon + .seconds((hour - 12) * 3600)
    }

    /// The catalog, as the province sees it.
    var catalogue: CatalogContract.Clients { CatalogContract.Clients(catalog.channel(as: .province)) }

    /// The catalog as another official of the province calls it.
    func catalogue(as subject: String) -> CatalogContract.Clients {
        CatalogContract.Clients(catalog.channel(as: TestCaller(Identity(subject: subject, role: .province))))
    }

    /// The training records, as a caller sees them.
    func client(_ caller: TestCaller) -> TrainingRecordsContract.Clients {
        TrainingRecordsContract.Clients(records.channel(as: caller))
    }

    /// The steps of cases, as a caller takes them.
    func cases(_ caller: TestCaller) -> CaseworkContract.Clients {
        CaseworkContract.Clients(records.channel(as: caller))
    }

    /// The steps of cases, as an official of the bureau takes them: `bureau-210100` and `bureau-2` examine, `bureau-4` decides.
    func official(_ subject: String) -> CaseworkContract.Clients { cases(.cityBureau(Self.city, subject: subject)) }

    /// The second and the third official of the bureau: one examines, one pays.
    var secondReviewer: TrainingRecordsContract.Clients { client(.cityBureau(Self.city, subject: "bureau-2")) }
    var treasury: TrainingRecordsContract.Clients { client(.cityBureau(Self.city, subject: "bureau-3")) }

    var province: TrainingRecordsContract.Clients { client(.province) }
    var bureau: TrainingRecordsContract.Clients { client(.cityBureau(Self.city)) }
    var school: TrainingRecordsContract.Clients { client(.institution(Self.institution)) }
    var firm: TrainingRecordsContract.Clients { client(.enterprise(Self.enterprise)) }
    var peer: TrainingRecordsContract.Clients { client(.service("evaluation")) }

    /// The name of a made-up teacher.
    static func teacher(_ number: Int) -> String {
        let digits = Array("零一二三四五六七八九")
        return "李" + String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } }) + "老师"
    }

    /// A day some months later.
    static func day(_ text: String, plusMonths months: Int) -> String {
        CivilDay(text)?.adding(months: months).description ?? text
    }

    /// Publishes a project in Shenyang's catalog and returns its id.
    func project(
        _ programme: TrainingProgramme = .migrantWorkers, occupation: String = Town.occupation,
        level: Level = .unspecified, hours: Int32 = 16, standard: Int64 = 1500
    ) async throws -> String {
        let project = try await catalogue.trainingProjects.addTrainingProject(
            AddTrainingProjectRequest(
                regionCode: Self.city, programme: programme, name: "焊工培训", occupationCode: occupation, level: level,
                hours: hours, standardYuan: standard))
        _ = try await catalogue.trainingProjects.publishTrainingProject(
            .init(projectID: project.projectID))
        return project.projectID
    }

    /// Registers a made-up person.
    func person(_ index: Int, birth: String = "19900101", region: String = Town.district) async throws -> Person {
        try await province.people.registerPerson(
            RegisterPersonRequest(
                citizenNumber: CitizenNumbers.number(index, birth: birth), name: CitizenNumbers.name(index),
                regionCode: region))
    }

    /// Registers a made-up person of a group.
    func member(_ index: Int, of group: WorkerGroup = .migrantWorker) async throws -> Person {
        let person = try await person(index)
        _ = try await province.groupMemberships.addGroupMembership(
            AddGroupMembershipRequest(
                personID: person.personID, workerGroup: group, evidence: "身份证明", validFromOn: "2020-01-01"))
        return person
    }

    /// What a class is asked for with: two sessions of eight hours, by default on the first two days of July.
    func classRequest(
        _ projectID: String, days: [String] = ["2022-07-01", "2022-07-02"], capacity: Int32 = 30
    ) -> OpenClassRequest {
        // Each class has a teacher and a room of its own.
        let number = asked.withLock { number in
            number += 1
            return number
        }
        return OpenClassRequest(
            title: "焊工培训班", regionCode: Self.district, institutionCreditCode: Self.institution, projectID: projectID,
            arrangement: .open, deliveryMode: .onSite, place: "沈阳市和平区某路\(number)号",
            teachers: [ClassTeacher(name: Self.teacher(number))],
            sessions: days.map { ClassSession(heldOn: $0, beginsAtMinute: 480, endsAtMinute: 960, hours: 8) },
            capacity: capacity)
    }

    /// Opens a class of migrant workers.
    func openClass(
        days: [String] = ["2022-07-01", "2022-07-02"], capacity: Int32 = 30, occupation: String = Town.occupation
    ) async throws -> TrainingClass {
        try await school.classes.openClass(
            classRequest(try await project(occupation: occupation), days: days, capacity: capacity))
    }
}
