internal import Requests
internal import TrainingRecordsMessages
internal import ServiceTesting
internal import Testing

/// The reasons for which the methods of claims refuse, beyond their rules.
struct SubsidyClaimRefusalTests {
    @Test func `a claim that is none is not found by any method`() async throws {
        let claims = try await Town().bureau.subsidyClaims
        await expectRefusal(.notFound, "SUBSIDY_CLAIM_NOT_FOUND") {
            try await claims.paySubsidyClaim(.init(claimID: "sub_none"))
        }
        await expectRefusal(.notFound, "SUBSIDY_CLAIM_NOT_FOUND") {
            try await claims.recordClawbackReturn(
                .init(claimID: "sub_none", clawbackID: "clw_none", paymentReference: "缴款-1"))
        }
        await expectRefusal(.notFound, "PAYMENT_ORDER_NOT_FOUND") {
            try await claims.recordPaymentAnswer(.init(orderID: "pay_none", answer: .paid, bankReference: "国库-1"))
        }
        await expectRefusal(.notFound, "SUBSIDY_CLAIM_NOT_FOUND") {
            try await claims.clawBackSubsidy(.init(claimID: "sub_none", amountYuan: 1, reason: "虚假培训"))
        }
        await expectRefusal(.notFound, "SUBSIDY_CLAIM_NOT_FOUND") {
            try await claims.getSubsidyClaim(.init(claimID: "sub_none"))
        }
    }

    @Test func `a claim is filed for a class that is there, and for what its kind allows`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let claims = town.school.subsidyClaims
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await claims.fileSubsidyClaim(
                .init(classID: "cls_none", kind: .settlement, fundSource: .employmentSubsidy))
        }
        let good = FileSubsidyClaimRequest(classID: "cls_1", kind: .settlement, fundSource: .employmentSubsidy)
        let wrong: [(String, (inout FileSubsidyClaimRequest) -> Void)] = [
            ("class_id", { $0.classID = "" }), ("kind", { $0.kind = .unspecified }),
            ("fund_source", { $0.fundSource = .init(rawValue: 99) }), ("person_ids[0]", { $0.personIDs = ["一"] }),
            ("person_ids", { $0.personIDs = ["per_1", "per_1"] }),
            ("person_ids", { $0.personIDs = (0...500).map { "per_\($0)" } }),
            ("prepayment_yuan", { $0.prepaymentYuan = 1 }), ("prepayment_yuan", { $0.kind = .prepayment }),
            ("prepayment_yuan", { ($0.kind, $0.prepaymentYuan) = (.prepayment, 100_000_000_001) }),
            (
                "person_ids",
                { ($0.kind, $0.prepaymentYuan, $0.personIDs) = (.prepayment, 1, ["per_1"]) }
            ),
        ]
        for (field, change) in wrong {
            var request = good
            change(&request)
            await expectRefusal(.invalidArgument, field: field) { try await claims.fileSubsidyClaim(request) }
        }
    }

    @Test func `where the catalog derives no standard, its refusals are the answer`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let person = try await town.member(1)
        let opened = try await town.openClass()
        // The class's first day moves to before the policy provided for its programme.
        try await town.enrol([person], in: opened)
        try await town.attend([person], opened)
        try await town.assess([person], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        try await town.damage("UPDATE training_class SET begins_on = 10000, ends_on = 10001")
        let refusal = await expectRefusal(.failedPrecondition, "REFUSED") {
            try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(classID: opened.classID, kind: .settlement, fundSource: .employmentSubsidy))
        }
        #expect(refusal?.refusalReasons.isEmpty == false)
    }

    @Test func `before the policy names days of publicity no claim is made public`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let closed = try await town.completedClass([try await town.member(1)])
        let claim = try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        try await town.approve(claim)
        try town.move(to: "2019-12-31")
        let refusal = await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await town.official("bureau-4").cases.publishCase(.init(caseID: claim.caseID))
        }
        #expect(refusal?.message.contains("subsidy.publicity.min_days") == true)
    }

    @Test func `claims are listed of somebody, and a page token goes with its list`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let people = [try await town.member(1), try await town.member(2)]
        let closed = try await town.completedClass(people)
        for person in people {
            _ = try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(
                    classID: closed.classID, kind: .settlement, personIDs: [person.personID],
                    fundSource: .employmentSubsidy))
        }
        await expectRefusal(.invalidArgument, "FILTER_REQUIRED") {
            try await town.province.subsidyClaims.listSubsidyClaims(.init(state: .filed))
        }
        let first = try await town.bureau.subsidyClaims.listSubsidyClaims(
            .init(regionCode: Town.city, classID: closed.classID, pageSize: 1))
        #expect(first.claims.count == 1)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await town.bureau.subsidyClaims.listSubsidyClaims(
                .init(regionCode: Town.city, pageSize: 1, pageToken: first.nextPageToken))
        }
    }

    @Test func `an identity number gets into no note, reference or reason`() async throws {
        let claims = try await Town().bureau.subsidyClaims
        let text = "２１０１０２１９９００１０１００１X"
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "bank_reference") {
            try await claims.recordPaymentAnswer(.init(orderID: "pay_1", answer: .paid, bankReference: text))
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "reason") {
            try await claims.clawBackSubsidy(.init(claimID: "sub_1", amountYuan: 1, reason: text))
        }
    }
}
