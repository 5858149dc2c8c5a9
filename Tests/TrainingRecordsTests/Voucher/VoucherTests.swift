internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct VoucherTests {
    @Test func `a voucher is issued, claimed, verified, used and settled, and counted`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        try await town.enrol([person], in: opened)
        let claimed = try await town.claimedVoucher(person)
        #expect(claimed.state == .claimed)
        #expect((claimed.validFromOn, claimed.validToOn) == ("2022-06-20", "2022-09-19"))
        let verified = try await town.school.vouchers.verifyVoucher(
            .init(voucherID: claimed.voucherID, classID: opened.classID))
        #expect(verified.state == .verified)
        await expectRefusal(.failedPrecondition, refusals: ["training_not_completed"]) {
            try await town.school.vouchers.useVoucher(.init(voucherID: claimed.voucherID))
        }
        try await town.attend([person], opened)
        try await town.assess([person], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        #expect(try await town.school.vouchers.useVoucher(.init(voucherID: claimed.voucherID)).state == .used)
        try await town.budget(10_000)
        _ = try await town.pay(try await town.decidedClaim(opened))
        let settled = try await town.client(.worker(person.personID)).vouchers.getVoucher(
            .init(voucherID: claimed.voucherID))
        #expect(settled.state == .settled)
        let counters = try await town.records.database.counters(
            tasks: ["vouchers.issued", "vouchers.used"], region: Town.city, fromMonth: 202206, toMonth: 202207)
        #expect(counters.map(\.personTimes) == [1, 1])
    }

    @Test func `one voucher is used once by 32 racers, and so is each step before`() async throws {
        for _ in 0..<3 {
            let town = try await Town()
            let person = try await town.member(1)
            let opened = try await town.openClass()
            try await town.enrol([person], in: opened)
            let issued = try await town.bureau.vouchers.issueVouchers(
                .init(regionCode: Town.city, terms: .init(kind: .general), personIDs: [person.personID]))
            let id = try #require(issued.vouchers.first).voucherID
            let worker = town.client(.worker(person.personID))
            let claims = await race(32) { _ in
                try await worker.vouchers.claimVoucher(.init(voucherID: id, personID: person.personID))
            }
            #expect(claims.successes.count == 1)
            let checks = await race(32) { _ in
                try await town.school.vouchers.verifyVoucher(.init(voucherID: id, classID: opened.classID))
            }
            #expect(checks.successes.count == 1)
            try await town.attend([person], opened)
            try await town.assess([person], opened)
            _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
            let uses = await race(32) { _ in try await town.school.vouchers.useVoucher(.init(voucherID: id)) }
            #expect(uses.successes.count == 1)
            #expect(uses.refusals.allSatisfy { $0.refusalReasonsContain("voucher_used_before") })
            let used = try await town.records.database.counters(
                tasks: ["vouchers.used"], region: Town.city, fromMonth: 202207, toMonth: 202207)
            #expect(used.map(\.personTimes) == [1])
        }
    }

    @Test func `a person holds one live voucher, and gets another once it lapsed`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let request = IssueVouchersRequest(
            regionCode: Town.city, terms: .init(kind: .general), personIDs: [person.personID])
        let first = try #require(try await town.bureau.vouchers.issueVouchers(request).vouchers.first)
        let second = try await town.bureau.vouchers.issueVouchers(request)
        #expect(second.vouchers.isEmpty)
        #expect(second.notIssued.flatMap(\.refusals).map(\.reason) == ["too_many_live_vouchers"])
        try town.move(to: "2022-09-20")
        #expect(try await town.bureau.vouchers.getVoucher(.init(voucherID: first.voucherID)).state == .expired)
        await expectRefusal(.failedPrecondition, refusals: ["voucher_expired"]) {
            try await town.client(.worker(person.personID)).vouchers.claimVoucher(
                .init(voucherID: first.voucherID, personID: person.personID))
        }
        #expect(try await town.bureau.vouchers.issueVouchers(request).vouchers.count == 1)
        let all = try await town.bureau.vouchers.listVouchers(
            .init(personID: person.personID, regionCode: Town.city))
        #expect(all.vouchers.map(\.state) == [.issued, .expired])
    }

    @Test func `open vouchers go to those who claim them, as long as there are any`() async throws {
        let town = try await Town()
        var people: [Person] = []
        for index in 0..<8 { people.append(try await town.member(index)) }
        let batch = try await town.bureau.vouchers.issueVouchers(
            .init(
                regionCode: Town.city, terms: .init(kind: .targeted, workerGroups: [.migrantWorker]), openCount: 5)
        ).batchID
        let racers = people
        let outcomes = await race(8) { index in
            try await town.client(.worker(racers[index].personID)).vouchers.claimBatchVoucher(
                .init(batchID: batch, personID: racers[index].personID))
        }
        #expect(outcomes.successes.count == 5)
        #expect(Set(outcomes.successes.map(\.voucherID)).count == 5)
        #expect(outcomes.refusals.allSatisfy { $0.refusalReasonsContain("no_voucher_left") })
        let veteran = try await town.member(20, of: .veteran)
        await expectRefusal(.failedPrecondition, refusals: ["not_in_voucher_groups", "no_voucher_left"]) {
            try await town.client(.worker(veteran.personID)).vouchers.claimBatchVoucher(
                .init(batchID: batch, personID: veteran.personID))
        }
        let claimed = try await town.bureau.vouchers.listVouchers(
            .init(batchID: batch, regionCode: Town.city, state: .claimed, pageSize: 3))
        #expect(claimed.vouchers.count == 3)
        let rest = try await town.bureau.vouchers.listVouchers(
            .init(
                batchID: batch, regionCode: Town.city, state: .claimed, pageSize: 3,
                pageToken: claimed.nextPageToken))
        #expect(rest.vouchers.count == 2)
    }

    @Test func `a voucher that does not cover the seat is refused with every reason`() async throws {
        let town = try await Town()
        let (person, other) = (try await town.member(1), try await town.member(2))
        let opened = try await town.openClass()
        try await town.enrol([other], in: opened)
        let terms = VoucherTerms(
            kind: .general, programmes: [.veterans], institutionCreditCodes: [Town.otherInstitution])
        let voucher = try await town.claimedVoucher(person, terms: terms)
        await expectRefusal(
            .failedPrecondition, refusals: ["holder_not_enrolled", "programme_not_covered", "institution_not_covered"]
        ) {
            try await town.school.vouchers.verifyVoucher(
                .init(voucherID: voucher.voucherID, classID: opened.classID))
        }
        await expectRefusal(.failedPrecondition, refusals: ["voucher_not_verified"]) {
            try await town.bureau.vouchers.useVoucher(.init(voucherID: voucher.voucherID))
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.institution(Town.otherInstitution)).vouchers.verifyVoucher(
                .init(voucherID: voucher.voucherID, classID: opened.classID))
        }
    }

    @Test func `a voucher on a seat that is given up can be verified for another`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        let enrolment = try #require(try await town.enrol([person], in: opened).first)
        let voucher = try await town.claimedVoucher(person)
        _ = try await town.school.vouchers.verifyVoucher(
            .init(voucherID: voucher.voucherID, classID: opened.classID))
        _ = try await town.school.enrolments.withdrawEnrolment(
            .init(enrolmentID: enrolment.enrolmentID, reason: "本人放弃"))
        #expect(
            try await town.bureau.vouchers.getVoucher(.init(voucherID: voucher.voucherID)).state == .claimed)
        let again = try await town.openClass(days: ["2022-08-01", "2022-08-02"])
        try await town.enrol([person], in: again)
        let verified = try await town.school.vouchers.verifyVoucher(
            .init(voucherID: voucher.voucherID, classID: again.classID))
        #expect(verified.classID == again.classID)
    }

    @Test func `a seat whose voucher is voided takes another one`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        try await town.enrol([person], in: opened)
        for _ in 0..<2 {
            let voucher = try await town.claimedVoucher(person)
            let verified = try await town.school.vouchers.verifyVoucher(
                .init(voucherID: voucher.voucherID, classID: opened.classID))
            #expect(verified.state == .verified)
            _ = try await town.bureau.vouchers.voidVoucher(.init(voucherID: voucher.voucherID, reason: "误发"))
        }
    }

    @Test func `the voucher of who did not complete lapses`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        try await town.enrol([person], in: opened)
        let voucher = try await town.claimedVoucher(person)
        _ = try await town.school.vouchers.verifyVoucher(
            .init(voucherID: voucher.voucherID, classID: opened.classID))
        try town.move(to: "2022-07-02")
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        #expect(
            try await town.bureau.vouchers.getVoucher(.init(voucherID: voucher.voucherID)).state == .expired)
    }

    @Test func `a voucher is voided by its bureau with a reason, once, and not after use`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let voucher = try await town.claimedVoucher(person)
        let void = VoidVoucherRequest(voucherID: voucher.voucherID, reason: "误发")
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau("210200")).vouchers.voidVoucher(void)
        }
        await expectRefusal(.invalidArgument, field: "reason") {
            try await town.bureau.vouchers.voidVoucher(.init(voucherID: voucher.voucherID))
        }
        try town.move(to: "2022-07-01")
        #expect(try await town.bureau.vouchers.voidVoucher(void).state == .voided)
        let issued = try await town.records.database.counters(
            tasks: ["vouchers.issued"], fromMonth: 202206, toMonth: 202207)
        #expect(issued.map(\.month) == [202206] && issued.map(\.personTimes) == [0] && issued.map(\.persons) == [0])
        await expectRefusal(.failedPrecondition, refusals: ["voucher_voided"]) {
            try await town.bureau.vouchers.voidVoucher(void)
        }
        #expect(try await town.claimedVoucher(person).state == .claimed)
    }

    @Test func `lapsed vouchers are marked in portions`() async throws {
        let town = try await Town()
        _ = try await town.bureau.vouchers.issueVouchers(
            .init(regionCode: Town.city, terms: .init(kind: .general), openCount: 5))
        #expect(try await town.province.vouchers.expireVouchers(.init()).expiredCount == 0)
        try town.move(to: "2022-09-20")
        #expect(try await town.province.vouchers.expireVouchers(.init(limit: 3)).expiredCount == 3)
        #expect(try await town.client(.operator).vouchers.expireVouchers(.init(limit: 3)).expiredCount == 2)
        #expect(try await town.province.vouchers.expireVouchers(.init(limit: 3)).expiredCount == 0)
        await expectRefusal(.invalidArgument, field: "limit") {
            try await town.province.vouchers.expireVouchers(.init(limit: -1))
        }
    }

    @Test func `an issue that is not what it should be is refused by field or rule`() async throws {
        let town = try await Town()
        let good = IssueVouchersRequest(regionCode: Town.city, terms: .init(kind: .general), openCount: 1)
        let wrong: [(String, (inout IssueVouchersRequest) -> Void)] = [
            ("region_code", { $0.regionCode = "" }), ("terms", { $0.terms = nil }),
            ("terms.kind", { $0.terms?.kind = .unspecified }), ("terms.worker_groups", { $0.terms?.kind = .targeted }),
            ("terms.face_value_yuan", { $0.terms?.kind = .faceValue }),
            ("terms.face_value_yuan", { $0.terms?.faceValueYuan = 1 }),
            ("terms.institution_credit_codes[0]", { $0.terms?.institutionCreditCodes = ["1"] }),
            ("open_count", { $0.openCount = -1 }), ("open_count", { $0.openCount = 1001 }),
            ("valid_to_on", { $0.validToOn = "2022-06-19" }),
        ]
        for (field, change) in wrong {
            var request = good
            change(&request)
            await expectRefusal(.invalidArgument, field: field) {
                try await town.province.vouchers.issueVouchers(request)
            }
        }
        var long = good
        long.validToOn = "2022-09-20"
        await expectRefusal(.failedPrecondition, refusals: ["validity_too_long"]) {
            try await town.bureau.vouchers.issueVouchers(long)
        }
        var past = good
        past.validFromOn = "2022-06-19"
        await expectRefusal(.failedPrecondition, refusals: ["validity_begins_in_the_past"]) {
            try await town.bureau.vouchers.issueVouchers(past)
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.bureau.vouchers.issueVouchers(
                .init(regionCode: Town.city, terms: .init(kind: .general), personIDs: ["p_none"]))
        }
        #expect(try await town.bureau.vouchers.listVouchers(.init(regionCode: Town.city)).vouchers.isEmpty)
    }
}
