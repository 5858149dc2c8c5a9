internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct VoucherBatchTests {
    @Test func `a batch is found by who wants to claim, shows what became of it, and is voided whole`() async throws {
        let town = try await Town()
        let (first, second) = (try await town.member(1), try await town.member(2))
        let opened = try await town.openClass()
        try await town.enrol([first], in: opened)
        let batch = try await town.bureau.vouchers.issueVouchers(
            .init(regionCode: Town.city, terms: .init(kind: .general), openCount: 3)
        ).batchID
        let anyone = town.client(.anonymous).vouchers
        let listed = try await anyone.listVoucherBatches(.init(regionCode: Town.city, claimable: true)).batches
        #expect(listed.map(\.batchID) == [batch])
        #expect(listed.map(\.openCount) == [3])
        let claimed = try await town.client(.worker(first.personID)).vouchers.claimBatchVoucher(
            .init(batchID: batch, personID: first.personID))
        _ = try await town.client(.worker(second.personID)).vouchers.claimBatchVoucher(
            .init(batchID: batch, personID: second.personID))
        _ = try await town.school.vouchers.verifyVoucher(.init(voucherID: claimed.voucherID, classID: opened.classID))
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).vouchers.voidVoucherBatch(
                .init(batchID: batch, reason: "误发"))
        }
        let voided = try await town.bureau.vouchers.voidVoucherBatch(.init(batchID: batch, reason: "误发"))
        #expect((voided.issuedCount, voided.openCount, voided.claimedCount) == (3, 0, 2))
        #expect((voided.verifiedCount, voided.usedCount, voided.voidedCount) == (1, 0, 2))
        let counted = try await town.records.database.counters(
            tasks: ["vouchers.issued"], region: Town.city, fromMonth: 202206, toMonth: 202206)
        #expect(counted.map(\.personTimes) == [1])
        #expect(try await anyone.listVoucherBatches(.init(regionCode: Town.city, claimable: true)).batches.isEmpty)
        #expect(try await anyone.listVoucherBatches(.init(regionCode: Town.city)).batches.count == 1)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["no_voucher_left"]) {
            try await town.bureau.vouchers.voidVoucherBatch(.init(batchID: batch, reason: "误发"))
        }
        await expectRefusal(.notFound, "VOUCHER_BATCH_NOT_FOUND") {
            try await town.bureau.vouchers.voidVoucherBatch(.init(batchID: "vcb_none", reason: "误发"))
        }
        // The one who lost it may hold another.
        _ = try await town.claimedVoucher(second)
    }

    @Test func `vouchers go to residents of the region, and of others nothing is told`() async throws {
        let town = try await Town()
        let away = try await town.person(1, region: "210202")
        _ = try await town.province.groupMemberships.addGroupMembership(
            .init(personID: away.personID, workerGroup: .prisoner, evidence: "名单 1号", validFromOn: "2021-01-01"))
        for groups: [WorkerGroup] in [[.prisoner], [.veteran]] {
            let issued = try await town.bureau.vouchers.issueVouchers(
                .init(
                    regionCode: Town.city, terms: .init(kind: .targeted, workerGroups: groups),
                    personIDs: [away.personID]))
            #expect(issued.notIssued.flatMap(\.refusals).map(\.reason) == ["person_not_of_region"])
        }
    }

    @Test func `a targeted voucher is good while its holder is in one of its groups`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let membership = try await town.bureau.groupMemberships.addGroupMembership(
            .init(personID: person.personID, workerGroup: .unemployed, evidence: "失业登记 1号", validFromOn: "2022-01-01"))
        let voucher = try await town.claimedVoucher(
            person, terms: .init(kind: .targeted, workerGroups: [.unemployed]))
        let opened = try await town.openClass()
        try await town.enrol([person], in: opened)
        _ = try await town.bureau.groupMemberships.endGroupMembership(
            .init(membershipID: membership.membershipID, endsOn: "2022-06-19", reason: "已就业"))
        await expectRefusal(.failedPrecondition, refusals: ["holder_not_in_groups"]) {
            try await town.school.vouchers.verifyVoucher(.init(voucherID: voucher.voucherID, classID: opened.classID))
        }
    }
}
