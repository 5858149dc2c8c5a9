import CatalogMessages
import ServiceTesting
import Testing

/// Drafts of an edition: entered, tried, changed, issued by a second account, or discarded.
struct PolicyDraftTests {
    private static let bound = PolicyDraftEntry(
        key: "subsidy.uplift.shortage.max", value: "10", effectiveFrom: "2023-06-01", source: "辽人社发〔2023〕5号")
    private static let target = PolicyDraftEntry(
        key: "key_groups.yearly_target", value: "70000", effectiveFrom: "2023-01-01", effectiveTo: "2023-12-31",
        source: "A.annex.6")

    private func open(_ world: CatalogWorld, _ entries: [PolicyDraftEntry] = [bound, target]) async throws
        -> PolicyDraft
    {
        try await world.province.policyDrafts.openPolicyDraft(.init(title: "2023年调整", entries: entries))
    }

    @Test func `a draft becomes an edition when a second account issues it, and brings cities' figures along`()
        async throws
    {
        let world = try await CatalogWorld()
        try await world.set("subsidy.uplift.shortage", 25)
        let draft = try await open(world)
        #expect(draft.state == .open && draft.revision == 1 && draft.editors == ["province"])
        #expect(try await world.anyone.policyBooks.getPolicyBook(.init()).edition == 2)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["draft_issuer_drafted"]) {
            try await world.province.policyDrafts.issuePolicyDraft(.init(draftID: draft.draftID, revision: 1))
        }
        let issued = try await world.publisher.policyDrafts.issuePolicyDraft(.init(draftID: draft.draftID, revision: 1))
        #expect(issued.state == .issued && issued.edition == 3 && issued.adjustedFigures == 1)
        #expect(issued.issuedBy == "publisher")
        let book = try await world.anyone.policyBooks.getPolicyBook(.init())
        #expect(book.edition == 3 && book.reason == "2023年调整")
        let own = try await world.anyone.policyBooks.getFigure(
            .init(key: "subsidy.uplift.shortage", onDate: "2023-06-01", regionCode: "210100"))
        #expect(own.value == "10" && own.edition == 3)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["draft_already_issued"]) {
            try await world.publisher.policyDrafts.issuePolicyDraft(.init(draftID: draft.draftID, revision: 1))
        }
    }

    @Test func `who changes a draft does not issue it, and the revision that was seen decides`() async throws {
        let world = try await CatalogWorld()
        let draft = try await open(world)
        let changed = try await world.publisher.policyDrafts.changePolicyDraft(
            .init(draftID: draft.draftID, revision: 1, entries: [Self.target]))
        #expect(changed.revision == 2 && changed.entries.count == 1 && changed.editors == ["province", "publisher"])
        await expectRefusal(.aborted, "POLICY_DRAFT_CHANGED") {
            try await world.publisher.policyDrafts.changePolicyDraft(
                .init(draftID: draft.draftID, revision: 1, entries: [Self.target]))
        }
        await expectRefusal(.failedPrecondition, refusals: ["draft_issuer_drafted"]) {
            try await world.publisher.policyDrafts.issuePolicyDraft(.init(draftID: draft.draftID, revision: 2))
        }
        await expectRefusal(.aborted, "POLICY_DRAFT_CHANGED") {
            try await world.reviewer.policyDrafts.issuePolicyDraft(.init(draftID: draft.draftID, revision: 1))
        }
        let outcomes = await race(4) { _ in
            try await world.reviewer.policyDrafts.issuePolicyDraft(.init(draftID: draft.draftID, revision: 2))
        }
        #expect(outcomes.successes.map(\.edition) == [2])
        #expect(outcomes.reasons.count == 3)
    }

    @Test func `a discarded draft stays to be read and is not taken up again`() async throws {
        let world = try await CatalogWorld()
        let draft = try await open(world)
        let other = try await open(world, [Self.target])
        let gone = try await world.reviewer.policyDrafts.discardPolicyDraft(
            .init(draftID: draft.draftID, reason: "暂不调整"))
        #expect(gone.state == .discarded && gone.discardReason == "暂不调整")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["draft_discarded"]) {
            try await world.province.policyDrafts.changePolicyDraft(
                .init(draftID: draft.draftID, revision: 1, entries: [Self.target]))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["draft_discarded"]) {
            try await world.province.policyDrafts.discardPolicyDraft(.init(draftID: draft.draftID, reason: "再次"))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["draft_discarded"]) {
            try await world.province.policyDrafts.tryPolicyDraft(.init(draftID: draft.draftID))
        }
        let open = try await world.province.policyDrafts.listPolicyDrafts(.init(state: .open))
        #expect(open.drafts.map(\.draftID) == [other.draftID])
        let all = try await world.client(.auditor).policyDrafts.listPolicyDrafts(.init(pageSize: 1))
        #expect(all.drafts.map(\.draftID) == [other.draftID] && !all.nextPageToken.isEmpty)
        await expectRefusal(.permissionDenied) {
            try await world.shenyang.policyDrafts.getPolicyDraft(.init(draftID: draft.draftID))
        }
        #expect(try await world.client(.auditor).policyDrafts.getPolicyDraft(.init(draftID: draft.draftID)) == gone)
        for call in [0, 1, 2, 3, 4] {
            await expectRefusal(.notFound, "POLICY_DRAFT_NOT_FOUND") {
                let drafts = world.province.policyDrafts
                switch call {
                case 0: _ = try await drafts.getPolicyDraft(.init(draftID: "pdr_none"))
                case 1: _ = try await drafts.tryPolicyDraft(.init(draftID: "pdr_none"))
                case 2: _ = try await drafts.discardPolicyDraft(.init(draftID: "pdr_none", reason: "无"))
                case 3: _ = try await drafts.issuePolicyDraft(.init(draftID: "pdr_none", revision: 1))
                default:
                    _ = try await drafts.changePolicyDraft(
                        .init(draftID: "pdr_none", revision: 1, entries: [Self.target]))
                }
            }
        }
    }

    @Test func `a dry run says what differs and which projects would have another standard`() async throws {
        let world = try await CatalogWorld()
        try await world.set("subsidy.uplift.shortage", 20)
        let project = try await world.publishedProject()
        try await world.publishedList()
        let limit = PolicyDraftEntry(
            key: "enterprise_training.subsidy.max", value: "1500", effectiveFrom: "2023-07-01", source: "A.2")
        let draft = try await open(world, [Self.bound, limit])
        let tried = try await world.province.policyDrafts.tryPolicyDraft(.init(draftID: draft.draftID))
        #expect(tried.edition == 2 && tried.nextPageToken.isEmpty)
        #expect(tried.differences.map { $0.after?.value } == ["1500", "10", "10"])
        #expect(tried.projects.map(\.projectID) == [project.projectID])
        #expect(tried.projects.first?.onDate == "2023-06-01")
        #expect(tried.projects.first?.beforeYuan == 2400 && tried.projects.first?.afterYuan == 2200)
        let second = try await world.province.policyDrafts.changePolicyDraft(
            .init(draftID: draft.draftID, revision: 1, entries: [limit]))
        let again = try await world.province.policyDrafts.tryPolicyDraft(.init(draftID: second.draftID))
        #expect(again.projects.first?.onDate == "2023-07-01")
        #expect(again.projects.first?.refusals.map(\.reason) == ["standard_above_maximum"])
        #expect(try await world.anyone.policyBooks.getPolicyBook(.init()).edition == 2)
    }

    @Test func `entries that could not be entered are refused with their place, also when the draft is issued`()
        async throws
    {
        let world = try await CatalogWorld()
        var twice = Self.target
        twice.value = "80000"
        var nothing = Self.target
        (nothing.effectiveFrom, nothing.withdrawal) = ("2020-01-01", true)
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["draft_entry_twice", "draft_nothing_to_withdraw"]
        ) { [twice, nothing] in try await open(world, [Self.target, twice, nothing]) }
        var back = Self.bound
        (back.key, back.regionCode, back.unit) = ("subsidy.uplift.shortage", "210100", "percent")
        (back.value, back.effectiveFrom) = ("31", "2023-04-17")
        await expectRefusal(
            .failedPrecondition, "REFUSED", field: "entries[0].value",
            refusals: ["figure_above_maximum", "figure_reaches_back"]
        ) { [back] in try await open(world, [back]) }
        var new = Self.target
        new.key = "brand_new.target"
        await expectRefusal(.notFound, "FIGURE_NOT_FOUND") { [new] in try await open(world, [new]) }
        var wrong = Self.target
        wrong.value = "many"
        await expectRefusal(.invalidArgument, field: "entries[0].value") { [wrong] in try await open(world, [wrong]) }
        (back.value, back.effectiveFrom) = ("20", "2023-04-18")
        let draft = try await open(world, [back])
        try world.move(to: "2023-04-19")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["figure_reaches_back"]) {
            try await world.publisher.policyDrafts.issuePolicyDraft(.init(draftID: draft.draftID, revision: 1))
        }
    }

    @Test func `a draft withdraws as well`() async throws {
        let world = try await CatalogWorld()
        var withdrawal = Self.target
        (withdrawal.value, withdrawal.effectiveFrom, withdrawal.withdrawal) = ("", "2022-01-01", true)
        withdrawal.note = "另行下达"
        let draft = try await open(world, [withdrawal])
        _ = try await world.publisher.policyDrafts.issuePolicyDraft(.init(draftID: draft.draftID, revision: 1))
        let history = try await world.anyone.policyBooks.listFigureHistory(.init(keyPrefix: withdrawal.key))
        let entry = history.figures.last { $0.key == withdrawal.key }
        #expect(entry?.withdrawn == true && entry?.note == "A.annex.6：另行下达")
    }
}
