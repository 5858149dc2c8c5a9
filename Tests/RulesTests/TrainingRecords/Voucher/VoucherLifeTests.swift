internal import Ground
internal import Rules
internal import Testing

struct VoucherLifeTests {
    static let validity = thePeriod("2022-05-01", "2022-07-31")
    static let inside = theDay("2022-06-01")

    /// Every step from every state: nil when it is taken, else why not.
    static let table: [VoucherLife.Step: [VoucherLife.State: VoucherLife.Refusal]] = [
        .claim: [
            .claimed: .claimedBefore, .verified: .claimedBefore, .used: .usedBefore, .settled: .usedBefore,
            .expired: .expired, .voided: .voided,
        ],
        .verify: [
            .issued: .notClaimed, .verified: .verifiedBefore, .used: .usedBefore, .settled: .usedBefore,
            .expired: .expired, .voided: .voided,
        ],
        .release: [
            .issued: .notVerified, .claimed: .notVerified, .used: .usedBefore, .settled: .usedBefore,
            .expired: .expired, .voided: .voided,
        ],
        .use: [
            .issued: .notVerified, .claimed: .notVerified, .used: .usedBefore, .settled: .usedBefore,
            .expired: .expired, .voided: .voided,
        ],
        .settle: [
            .issued: .notUsed, .claimed: .notUsed, .verified: .notUsed, .settled: .usedBefore, .expired: .expired,
            .voided: .voided,
        ],
        .expire: [
            .issued: .notLapsed, .claimed: .notLapsed, .used: .usedBefore, .settled: .usedBefore, .expired: .expired,
            .voided: .voided,
        ],
        .void: [.used: .usedBefore, .settled: .usedBefore, .expired: .expired, .voided: .voided],
    ]

    @Test(arguments: VoucherLife.Step.allCases)
    func `a step is taken from its states only`(step: VoucherLife.Step) {
        for state in VoucherLife.State.allCases {
            #expect(
                VoucherLife.refusal(of: step, from: state, validity: Self.validity, on: Self.inside)
                    == Self.table[step]?[state], "\(step) from \(state)")
        }
    }

    @Test func `a voucher is good from its first to its last day`() {
        func refusal(_ step: VoucherLife.Step, _ state: VoucherLife.State, _ on: String) -> VoucherLife.Refusal? {
            VoucherLife.refusal(of: step, from: state, validity: Self.validity, on: theDay(on))
        }
        #expect(refusal(.claim, .issued, "2022-04-30") == .notYetValid)
        #expect(refusal(.claim, .issued, "2022-05-01") == nil)
        #expect(refusal(.claim, .issued, "2022-07-31") == nil)
        #expect(refusal(.claim, .issued, "2022-08-01") == .expired)
        #expect(refusal(.verify, .claimed, "2022-07-31") == nil)
        #expect(refusal(.verify, .claimed, "2022-08-01") == .expired)
        #expect(refusal(.void, .claimed, "2022-08-01") == .expired)
        #expect(refusal(.expire, .claimed, "2022-08-01") == nil)
        #expect(refusal(.use, .verified, "2022-12-31") == nil)
    }

    @Test func `a validity is as long as the figure and not a day longer`() {
        let figures = VoucherIssue.Figures(validityMonths: 3, livePerPerson: 1)
        func refusals(_ first: String, _ last: String?) -> [VoucherIssue.Refusal] {
            VoucherIssue.refusals(validity: thePeriod(first, last), on: theDay("2022-05-01"), figures: figures)
        }
        #expect(refusals("2022-05-01", "2022-07-31").isEmpty)
        #expect(refusals("2022-05-01", "2022-08-01") == [.validityTooLong])
        #expect(refusals("2022-04-30", "2022-07-29") == [.beginsInThePast])
        #expect(refusals("2022-04-30", nil) == [.beginsInThePast, .validityTooLong])
        #expect(figures.longestValidity(from: theDay("2022-11-30")) == theDay("2023-02-27"))
    }

    @Test func `a person gets a voucher of their group, inside the number of live ones`() {
        let figures = VoucherIssue.Figures(validityMonths: 3, livePerPerson: 2)
        let veteran = thePerson([GroupSpell(.veteran, thePeriod("2022-01-01"))])
        func refusals(_ groups: [TargetGroup], live: Int) -> [VoucherIssue.Refusal] {
            VoucherIssue.refusals(for: veteran, groups: groups, liveVouchers: live, on: Self.inside, figures: figures)
        }
        #expect(refusals([], live: 1).isEmpty)
        #expect(refusals([.veteran], live: 1).isEmpty)
        #expect(refusals([.migrantWorker, .veteran], live: 2) == [.tooManyLiveVouchers])
        #expect(refusals([.migrantWorker], live: 2) == [.notInVoucherGroups, .tooManyLiveVouchers])
    }

    @Test func `a voucher covers a seat of its programme, institution and city`() throws {
        let (shenyang, dalian) = (try #require(RegionCode("210100")), try #require(RegionCode("210200")))
        let district = try #require(RegionCode("210102"))
        let institution = try theEnterprise()
        func refusals(
            _ terms: VoucherFit.Terms, _ programme: Programme = .keyGroups, in region: RegionCode,
            seat: Bool = true, other: Bool = false
        ) -> [VoucherFit.Refusal] {
            VoucherFit.refusals(
                terms: terms, programme: programme, institution: institution, region: region, holderHasSeat: seat,
                seatHasVoucher: other)
        }
        #expect(refusals(.init(region: shenyang), in: district).isEmpty)
        #expect(refusals(.init(region: .province), in: dalian).isEmpty)
        #expect(refusals(.init(region: shenyang), in: dalian) == [.regionNotCovered])
        #expect(refusals(.init(region: shenyang), .veterans, in: dalian).isEmpty)
        #expect(refusals(.init(region: shenyang), .graduates, in: dalian).isEmpty)
        let narrow = VoucherFit.Terms(
            programmes: [.veterans], institutions: [try theOtherEnterprise()], region: shenyang)
        #expect(
            refusals(narrow, in: dalian, seat: false, other: true) == [
                .holderNotEnrolled, .seatHasVoucher, .programmeNotCovered, .institutionNotCovered, .regionNotCovered,
            ])
    }
}
