// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of AwardsMessages.
    public static let awardsMessages: [any Message.Type] = [
        AwardQuota.self,
        CloseNominationsRequest.self,
        DecideAwardRequest.self,
        DecideObjectionRequest.self,
        Evidence.self,
        FileObjectionRequest.self,
        GetNominationRequest.self,
        GetRoundRequest.self,
        GetShortlistRequest.self,
        GetTalentFundRequest.self,
        Honour.self,
        ListNominationsRequest.self,
        ListNominationsResponse.self,
        ListPersonHonoursRequest.self,
        ListPersonHonoursResponse.self,
        ListRoundsRequest.self,
        ListRoundsResponse.self,
        NominateRequest.self,
        Nomination.self,
        NominationQuota.self,
        Objection.self,
        OpenRoundRequest.self,
        PublishShortlistRequest.self,
        RecordHonourRequest.self,
        Round.self,
        ScoreNominationRequest.self,
        SetNominationQuotaRequest.self,
        SetTalentFundRequest.self,
        Shortlist.self,
        ShortlistedNomination.self,
        TalentFund.self,
        WithdrawHonourRequest.self,
    ]
}
