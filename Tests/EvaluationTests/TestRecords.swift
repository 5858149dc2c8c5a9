internal import Storage

extension Act {
    /// Who writes in a test, past the service.
    static let test = Act(actor: "test", role: "ROLE_PROVINCE", right: "test", instantNanoseconds: 0)
}

extension Change {
    /// What a test's own write records.
    static let test = Change(kind: "test", subject: "test", regionCode: "210000", payloadType: "", payload: [])
}
