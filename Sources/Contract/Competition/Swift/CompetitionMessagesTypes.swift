// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of CompetitionMessages.
    public static let competitionMessages: [any Message.Type] = [
        AddCompetitionEventRequest.self,
        Appeal.self,
        AppointJudgeRequest.self,
        Aspect.self,
        Competition.self,
        CompetitionEvent.self,
        CompetitorResult.self,
        CorrectResultsRequest.self,
        CorrectedMark.self,
        Coverage.self,
        CreateCompetitionRequest.self,
        Criterion.self,
        DecideAppealRequest.self,
        Delegation.self,
        EnterCompetitorRequest.self,
        EnterMarksRequest.self,
        Entry.self,
        EventResults.self,
        FileAppealRequest.self,
        GetCompetitionEventRequest.self,
        GetCompetitionRequest.self,
        GetCoverageRequest.self,
        GetMarkSheetRequest.self,
        GetMarkingSchemeRequest.self,
        GetResultsRequest.self,
        Judge.self,
        ListCompetitionEventsRequest.self,
        ListCompetitionEventsResponse.self,
        ListCompetitionsRequest.self,
        ListCompetitionsResponse.self,
        ListEntriesRequest.self,
        ListEntriesResponse.self,
        ListPersonResultsRequest.self,
        ListPersonResultsResponse.self,
        LockMarkSheetRequest.self,
        Mark.self,
        MarkSheet.self,
        MarkingScheme.self,
        PersonResult.self,
        PreviewResultsRequest.self,
        PublishResultsRequest.self,
        RegisterDelegationRequest.self,
        SetMarkingSchemeRequest.self,
        WithdrawEntryRequest.self,
    ]
}
