import Ground
import Rules
import Testing

struct StudentRegistrationTests {
    private static func day(_ text: String) throws -> CivilDay { try #require(CivilDay(text)) }

    private static func closings() throws -> StudentRegistration.Closings {
        try #require(
            StudentRegistration.Closings(.firstEdition, on: try day("2022-09-01"), in: .province))
    }

    @Test(arguments: [
        ("2022-09-01", "2022-11-20"), ("2022-11-20", "2022-11-20"), ("2022-11-21", "2023-04-20"),
        ("2023-03-01", "2023-04-20"), ("2023-04-21", "2023-11-20"),
    ])
    func `who enters is registered by the next closing`(entered: String, closing: String) throws {
        #expect(try Self.closings().next(from: try Self.day(entered)) == (try Self.day(closing)))
    }

    @Test(
        arguments: [
            ("2022-09-01", "2022-11-20", true, true, nil, []),
            ("2022-09-01", "2022-11-21", true, true, nil, [.registrationClosed]),
            ("2022-09-01", "2022-11-21", true, false, "", [.lateWithoutReason]),
            ("2022-09-01", "2022-11-21", true, false, "x", []),
            ("2022-09-02", "2022-09-01", true, true, nil, [.enteredInFuture]),
            ("2022-09-01", "2022-09-01", false, true, nil, [.majorWithdrawn]),
        ] as [(String, String, Bool, Bool, String?, [StudentRegistration.Refusal])])
    func `a registration is in time, of a major that is offered`(
        entered: String, today: String, isOffered: Bool, bySchool: Bool, reason: String?,
        refusals: [StudentRegistration.Refusal]
    ) throws {
        let registrar: StudentRegistration.Registrar =
            bySchool ? .school : .authority(hasReason: reason?.isEmpty == false)
        #expect(
            StudentRegistration.refusals(
                entered: try Self.day(entered), isOffered: isOffered, by: registrar, on: try Self.day(today),
                closings: try Self.closings()) == refusals)
    }
}
