import Ground
import Rules
import Testing

struct StudentLifeTests {
    private static let today = CivilDay(daysSince1970: 19_000)

    @Test(
        arguments: [
            (.correct, .enrolled, false, []), (.correct, .left, false, [.notOnRoll]),
            (.leave, .suspended, false, []), (.leave, .graduated, false, [.notOnRoll]),
            (.suspend, .suspended, false, [.notEnrolled]), (.graduate, .enrolled, false, []),
            (.graduate, .enrolled, true, [.transferOpen]), (.resume, .enrolled, false, [.notSuspended]),
            (.place, .enrolled, false, [.notGraduated]), (.place, .graduated, false, []),
            (.void, .voided, false, [.voided]), (.void, .enrolled, true, []),
            (.acceptTransfer, .enrolled, false, [.noTransfer]), (.acceptTransfer, .enrolled, true, []),
            (.cancelTransfer, .enrolled, false, [.noTransfer]),
        ] as [(StudentLife.Action, StudentLife.State, Bool, [StudentLife.Refusal])])
    func `a step goes from where it may`(
        action: StudentLife.Action, state: StudentLife.State, isOffered: Bool, refusals: [StudentLife.Refusal]
    ) {
        let standing = StudentLife.Standing(state: state, isOffered: isOffered, lastOn: Self.today)
        #expect(StudentLife.refusals(to: action, from: standing, on: Self.today, today: Self.today) == refusals)
    }

    @Test func `a step is neither before the last one nor in the future`() {
        let standing = StudentLife.Standing(state: .enrolled, isOffered: false, lastOn: Self.today)
        let (before, after) = (Self.today.adding(days: -1), Self.today.adding(days: 1))
        #expect(
            StudentLife.refusals(to: .leave, from: standing, on: before, today: Self.today) == [.beforeLastStep])
        #expect(StudentLife.refusals(to: .leave, from: standing, on: after, today: Self.today) == [.inFuture])
    }

    @Test func `a suspension is no longer than allowed`() {
        let last = Self.today.adding(months: 24)
        #expect(StudentLife.suspensionRefusals(from: Self.today, until: last, months: 24) == [.suspensionTooLong])
        #expect(
            StudentLife.suspensionRefusals(from: Self.today, until: last.adding(days: -1), months: 24).isEmpty)
        #expect(
            StudentLife.suspensionRefusals(from: Self.today, until: Self.today.adding(days: -1), months: 24) == [
                .suspensionEndsEarly
            ])
    }

    @Test func `further study counts where the policy book says so, and nothing of nobody is no share`() {
        #expect(StudentLife.Placement.furtherStudy.isEmployed(furtherStudyCounts: true))
        #expect(!StudentLife.Placement.furtherStudy.isEmployed(furtherStudyCounts: false))
        #expect(!StudentLife.Placement.notEmployed.isEmployed(furtherStudyCounts: true))
        #expect(StudentLife.employmentHundredths(employed: 2, of: 3) == 6666)
        #expect(StudentLife.employmentHundredths(employed: 0, of: 0) == 0)
        #expect(StudentTasks.enrolment == "schools.enrolment")
    }
}
