internal import TrainingRecordsMessages
internal import ServiceTesting
internal import Testing

/// What cannot be read of a claim is an error, and never decides about other money.
struct StoredClaimTests {
    @Test func `a claim of a region that is none does not draw on the province's budget`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let closed = try await town.completedClass([try await town.member(1)])
        let claim = try await town.decidedClaim(closed)
        try await town.damage(
            """
            INSERT INTO subsidy_budget (region_code, year, fund_source, total_yuan, returned_yuan, available_yuan, reserved_yuan,
                paid_yuan, clawed_back_yuan)
            VALUES ('210000', 2022, 1, 5000, 0, 5000, 0, 0, 0)
            """)
        try await town.damage("UPDATE subsidy_claim SET region_code = '210199' WHERE id = \(claim.claimID)")
        await expectDefects("DATA_LOSS database corrupt", times: 3) {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await town.province.subsidyClaims.paySubsidyClaim(
                    .init(claimID: claim.claimID))
            }
            await expectRefusal(.dataLoss) {
                try await town.province.subsidyClaims.getSubsidyClaim(.init(claimID: claim.claimID))
            }
            await expectRefusal(.dataLoss) {
                try await town.province.subsidyClaims.listSubsidyClaims(.init(classID: closed.classID))
            }
        }
    }

    @Test func `a claim from a fund that is none is not paid`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let closed = try await town.completedClass([try await town.member(1)])
        let claim = try await town.decidedClaim(closed)
        try await town.damage("UPDATE subsidy_claim SET fund_source = 99 WHERE id = \(claim.claimID)")
        await expectDefects("DATA_LOSS database corrupt") {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await town.treasury.subsidyClaims.paySubsidyClaim(
                    .init(claimID: claim.claimID))
            }
        }
    }

    @Test func `a seat whose voucher is gone is no seat without a voucher`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let closed = try await town.completedClass([try await town.member(1)])
        try await town.damage("UPDATE enrolment SET voucher_id = 'vch_none' WHERE class_id = \(closed.classID)")
        await expectDefects("DATA_LOSS database corrupt") {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await town.school.subsidyClaims.fileSubsidyClaim(
                    .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
            }
        }
    }
}
