internal import TrainingRecordsMessages
internal import ServiceTesting
internal import Testing

/// The reasons for which the methods of vouchers refuse, beyond their rules.
struct VoucherRefusalTests {
    @Test func `a voucher that is none is not found by any method`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        let worker = town.client(.worker(person.personID)).vouchers
        await expectRefusal(.notFound, "VOUCHER_NOT_FOUND") {
            try await worker.claimVoucher(.init(voucherID: "vch_none", personID: person.personID))
        }
        await expectRefusal(.notFound, "VOUCHER_NOT_FOUND") {
            try await town.school.vouchers.verifyVoucher(.init(voucherID: "vch_none", classID: opened.classID))
        }
        await expectRefusal(.notFound, "VOUCHER_NOT_FOUND") {
            try await town.school.vouchers.useVoucher(.init(voucherID: "vch_none"))
        }
        await expectRefusal(.notFound, "VOUCHER_NOT_FOUND") {
            try await town.bureau.vouchers.voidVoucher(.init(voucherID: "vch_none", reason: "误发"))
        }
        await expectRefusal(.notFound, "VOUCHER_NOT_FOUND") {
            try await worker.getVoucher(.init(voucherID: "vch_none"))
        }
        await expectRefusal(.notFound, "VOUCHER_BATCH_NOT_FOUND") {
            try await worker.claimBatchVoucher(.init(batchID: "vcb_none", personID: person.personID))
        }
    }

    @Test func `a person or class that is none is not found`() async throws {
        let town = try await Town()
        let voucher = try await town.claimedVoucher(try await town.member(1))
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.bureau.vouchers.claimVoucher(.init(voucherID: voucher.voucherID, personID: "per_none"))
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.bureau.vouchers.claimBatchVoucher(.init(batchID: voucher.batchID, personID: "per_none"))
        }
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await town.school.vouchers.verifyVoucher(.init(voucherID: voucher.voucherID, classID: "cls_none"))
        }
    }

    @Test func `a voucher is claimed by the person it was issued to`() async throws {
        let town = try await Town()
        let (holder, other) = (try await town.member(1), try await town.member(2))
        let issued = try await town.bureau.vouchers.issueVouchers(
            .init(regionCode: Town.city, terms: .init(kind: .general), personIDs: [holder.personID]))
        let voucher = try #require(issued.vouchers.first)
        let refusal = await expectRefusal(.failedPrecondition, "REFUSED", field: "person_id") {
            try await town.client(.worker(other.personID)).vouchers.claimVoucher(
                .init(voucherID: voucher.voucherID, personID: other.personID))
        }
        #expect(refusal?.refusalReasonsContain("not_issued_to_person") == true)
    }

    @Test func `before the policy names figures no voucher is issued or claimed, and the refusal names them`()
        async throws
    {
        let town = try await Town()
        let person = try await town.member(1)
        let issue = IssueVouchersRequest(regionCode: Town.city, terms: .init(kind: .general), openCount: 1)
        let batch = try await town.bureau.vouchers.issueVouchers(issue).batchID
        try town.move(to: "2019-12-31")
        let refusal = await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await town.bureau.vouchers.issueVouchers(issue)
        }
        #expect(refusal?.message.contains("vouchers.validity.max_months、vouchers.live_per_person.max") == true)
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await town.bureau.vouchers.claimBatchVoucher(.init(batchID: batch, personID: person.personID))
        }
    }

    @Test func `vouchers are issued to somebody and listed of somebody`() async throws {
        let town = try await Town()
        await expectRefusal(.invalidArgument, "FILTER_REQUIRED") {
            try await town.bureau.vouchers.issueVouchers(.init(regionCode: Town.city, terms: .init(kind: .general)))
        }
        await expectRefusal(.invalidArgument, "FILTER_REQUIRED") {
            try await town.province.vouchers.listVouchers(.init(state: .claimed))
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "region_code") {
            try await town.province.vouchers.issueVouchers(
                .init(regionCode: Town.district, terms: .init(kind: .general), openCount: 1))
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "person_ids") {
            try await town.bureau.vouchers.issueVouchers(
                .init(regionCode: Town.city, terms: .init(kind: .general), personIDs: ["per_1", "per_1"]))
        }
    }

    @Test func `everything that is wrong with an issue is said at once`() async throws {
        let town = try await Town()
        let refusal = await expectRefusal(.invalidArgument, "FIELD_INVALID") {
            try await town.province.vouchers.issueVouchers(
                .init(
                    regionCode: "999999", terms: .init(kind: .unspecified, institutionCreditCodes: ["1"]),
                    validFromOn: "2022-02-30", personIDs: ["per_1", "per 2"], openCount: -1))
        }
        #expect(
            refusal?.violatedFields == [
                "region_code", "terms.kind", "terms.institution_credit_codes[0]", "valid_from_on", "person_ids[1]",
                "open_count",
            ])
    }

    @Test func `a page token goes with the list it came from`() async throws {
        let town = try await Town()
        let issued = try await town.bureau.vouchers.issueVouchers(
            .init(regionCode: Town.city, terms: .init(kind: .general), openCount: 3))
        let first = try await town.province.vouchers.listVouchers(.init(batchID: issued.batchID, pageSize: 2))
        let rest = try await town.province.vouchers.listVouchers(
            .init(batchID: issued.batchID, pageSize: 2, pageToken: first.nextPageToken))
        #expect(first.vouchers.count == 2 && rest.vouchers.count == 1 && rest.nextPageToken.isEmpty)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await town.province.vouchers.listVouchers(
                .init(batchID: issued.batchID, state: .issued, pageSize: 2, pageToken: first.nextPageToken))
        }
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await town.bureau.subsidyClaims.listSubsidyClaims(
                .init(regionCode: Town.city, pageToken: first.nextPageToken))
        }
    }
}
