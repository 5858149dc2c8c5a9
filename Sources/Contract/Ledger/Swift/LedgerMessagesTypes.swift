// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of LedgerMessages.
    public static let ledgerMessages: [any Message.Type] = [
        AuditHead.self,
        AuditTrailEntry.self,
        AuditVerification.self,
        CounterAdjustment.self,
        CounterEntry.self,
        CounterRow.self,
        CounterSpan.self,
        CounterSum.self,
        FeedChange.self,
        FeedPosition.self,
        GetLedgerRequest.self,
        IdentitySession.self,
        IdentityToken.self,
        LedgerState.self,
        ListAuditEntriesRequest.self,
        ListAuditEntriesResponse.self,
        ListAuditHeadsRequest.self,
        ListAuditHeadsResponse.self,
        ListChangesRequest.self,
        ListChangesResponse.self,
        ListCounterEntriesRequest.self,
        ListCounterEntriesResponse.self,
        ListCountersRequest.self,
        ListCountersResponse.self,
        SumCountersRequest.self,
        SumCountersResponse.self,
        VerifyAuditRequest.self,
    ]
}
