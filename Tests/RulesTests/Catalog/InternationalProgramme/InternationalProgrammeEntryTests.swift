import Ground
import Rules
import Testing

struct InternationalProgrammeEntryTests {
    typealias Entry = InternationalProgrammeEntry

    private static func refusals(
        _ country: String = "VN", level: SkillLevel? = .senior, as name: String = "", by agreement: String = "",
        pays: Int = 0, serves: Int = 0, _ parts: [OrganisationPart] = [.enterprise]
    ) -> [Entry.Refusal] {
        Entry.refusals(
            for: .init(
                country: country, level: level, recognisedAs: name, agreement: agreement, firmPays: pays,
                serviceMonths: serves), ledBy: parts)
    }

    @Test func `service is agreed where the firm paid, and recognition names level, name and agreement`() {
        #expect(Self.refusals().isEmpty && Self.refusals(pays: 1, serves: 24).isEmpty)
        #expect(Self.refusals(serves: 1) == [.serviceUnpaid])
        #expect(Self.refusals(pays: 1, [.technicianCollege]) == [.payerNotEnterprise])
        #expect(Self.refusals(as: "Level 3", by: "协议1").isEmpty)
        #expect(Self.refusals(as: "Level 3") == [.recognitionIncomplete])
        #expect(Self.refusals(by: "协议1") == [.recognitionIncomplete])
        #expect(Self.refusals(level: nil, as: "Level 3", by: "协议1") == [.recognitionIncomplete])
        #expect(Self.refusals("CN") == [.countryAtHome] && Self.refusals("vn") == [.countryUnreadable])
        #expect(Self.refusals("VN", [.hrAgency]) == [.leadDoesNotTrain])
        #expect(Entry.refusalsToEnd(isEnded: true) == [.ended] && Entry.refusalsToEnd(isEnded: false).isEmpty)
    }
}
