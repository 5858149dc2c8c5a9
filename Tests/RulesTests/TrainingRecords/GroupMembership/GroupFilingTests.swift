internal import Rules
internal import Testing

struct GroupFilingTests {
    @Test func `an organisation files what is not sensitive, and a bureau confirms at once`() {
        for group in TargetGroup.allCases {
            let isSensitive = GroupFiling.sensitive.contains(group)
            #expect(GroupFiling.refusals(for: group, byAuthority: false) == (isSensitive ? [.bureausOnly] : []))
            #expect(GroupFiling.refusals(for: group, byAuthority: true).isEmpty)
        }
        #expect(GroupFiling.state(byAuthority: true) == .confirmed)
        #expect(GroupFiling.state(byAuthority: false) == .filed)
        #expect(GroupFiling.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
        #expect(GroupFiling.Refusal.bureausOnly.field == "worker_group")
    }

    @Test func `a person files of themselves, and only of a living person something new is confirmed`() {
        #expect(GroupFiling.refusals(for: .disabled, byAuthority: false, bySelf: true).isEmpty)
        #expect(GroupFiling.refusalsToConfirm(isActive: true, isConfirmedBefore: false).isEmpty)
        #expect(
            GroupFiling.refusalsToConfirm(isActive: false, isConfirmedBefore: true) == [
                .personNotActive, .confirmedBefore,
            ])
    }
}
