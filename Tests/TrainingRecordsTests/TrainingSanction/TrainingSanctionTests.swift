internal import TrainingRecordsMessages
internal import Ground
internal import ServiceTesting
internal import Testing

struct TrainingSanctionTests {
    @Test func `a banned institution opens no class until the ban is over or lifted`() async throws {
        let town = try await Town()
        _ = try await town.openClass()
        let id = try await town.publicFinding().findingID
        let ban = try await town.bureau.trainingSanctions.imposeTrainingSanction(
            .init(findingID: id, measure: .ban, document: "沈人社罚〔2022〕1号", endsOn: "2022-08-31"))
        let project = try await town.project()
        let request = town.classRequest(project, days: ["2022-10-01", "2022-10-02"])
        await expectRefusal(.failedPrecondition, refusals: ["institution_banned"]) {
            try await town.school.classes.openClass(request)
        }
        let listed = try await town.client(.anonymous).trainingSanctions.listTrainingSanctions(
            .init(organisationCreditCode: Town.institution, bannedOn: "2022-08-31"))
        #expect(listed.sanctions.map(\.sanctionID) == [ban.sanctionID])
        try town.move(to: "2022-09-01")
        _ = try await town.school.classes.openClass(request)
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).trainingSanctions.liftTrainingSanction(
                .init(sanctionID: ban.sanctionID, reason: "申诉成立"))
        }
        let lifted = try await town.bureau.trainingSanctions.liftTrainingSanction(
            .init(sanctionID: ban.sanctionID, reason: "申诉成立"))
        #expect(lifted.liftedOn == "2022-09-01")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["sanction_lifted"]) {
            try await town.bureau.trainingSanctions.liftTrainingSanction(
                .init(sanctionID: ban.sanctionID, reason: "申诉成立"))
        }
    }

    @Test func `a sanction rests on a public finding and keeps to its terms`() async throws {
        let town = try await Town()
        _ = try await town.openClass()
        let inspection = try await town.drawnInspection()
        let recorded = try await town.client(town.inspector(0)).inspectionFindings.recordFinding(
            town.findingRequest(inspection))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["finding_not_public"]) {
            try await impose(recorded.findingID, .warning)
        }
        try await town.conclude(inspection)
        await expectRefusal(.failedPrecondition, refusals: ["ban_without_term"]) {
            try await impose(recorded.findingID, .ban)
        }
        await expectRefusal(.failedPrecondition, refusals: ["ban_too_long"]) {
            try await impose(recorded.findingID, .ban, "2025-07-23")
        }
        await expectRefusal(.failedPrecondition, refusals: ["warning_with_term"]) {
            try await impose(recorded.findingID, .warning, "2022-08-01")
        }
        #expect(try await impose(recorded.findingID, .warning).endsOn == "")
        await expectRefusal(.notFound, "FINDING_NOT_FOUND") { try await impose("ifd_none", .warning) }
        await expectRefusal(.notFound, "TRAINING_SANCTION_NOT_FOUND") {
            try await town.bureau.trainingSanctions.liftTrainingSanction(.init(sanctionID: "tsn_none", reason: "申诉成立"))
        }

        func impose(
            _ id: String, _ measure: TrainingSanctionMeasure, _ end: String = ""
        ) async throws -> TrainingSanction {
            try await town.bureau.trainingSanctions.imposeTrainingSanction(
                .init(findingID: id, measure: measure, document: "沈人社罚〔2022〕1号", endsOn: end))
        }
    }
}
