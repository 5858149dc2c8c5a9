internal import CatalogMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages

/// Technical schools with majors, and students of them.
extension Town {
    static let college = otherInstitution
    static let farCollege = "91210200000000019C"

    /// The college of the city, as it calls itself.
    var college: TrainingRecordsContract.Clients { client(.school(Self.college)) }
    var farCollege: TrainingRecordsContract.Clients { client(.school(Self.farCollege)) }

    /// Registers the college of the other city.
    func addFarCollege() async throws {
        _ = try await catalogue.organisations.registerOrganisation(
            RegisterOrganisationRequest(
                creditCode: Self.farCollege, name: "大连市某技师学院", regionCode: Self.otherCity,
                roles: [.technicianCollege]))
    }

    /// Opens a major and returns its id.
    func major(_ code: String = "0201", at school: String = Town.college) async throws -> String {
        try await catalogue.technicalSchools.openMajor(
            OpenMajorRequest(
                schoolCreditCode: school, code: code, name: "焊接加工", classType: .senior,
                occupationCodes: [Self.occupation])
        ).majorID
    }

    /// What a student is registered with: entered in March 2022, for three years.
    func registration(_ person: Person, major: String, school: String = Town.college) -> RegisterStudentRequest {
        RegisterStudentRequest(
            schoolCreditCode: school, personID: person.personID, majorID: major, studyForm: .fullTime,
            enteredOn: "2022-06-01", schoolingMonths: 36, originRegionCode: "210726")
    }

    /// Registers a made-up student of a new major.
    func student(_ index: Int = 1, major: String? = nil) async throws -> Student {
        let id = if let major { major } else { try await self.major() }
        let person = try await person(index, birth: "20060101")
        return try await college.students.registerStudent(registration(person, major: id))
    }
}

extension PolicyBook {
    /// The book without a figure.
    func without(_ key: String) -> PolicyBook {
        PolicyBook(edition: edition, figures: figures.filter { $0.key != key })
    }
}

/// Expects that rules say no for these reasons.
func expectRefusals<Answer>(
    _ refusals: [String], sourceLocation: SourceLocation = #_sourceLocation, _ call: () async throws -> Answer
) async {
    await expectRefusal(
        .failedPrecondition, "REFUSED", refusals: refusals, sourceLocation: sourceLocation, call)
}
