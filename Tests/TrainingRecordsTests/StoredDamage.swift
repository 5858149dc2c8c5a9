internal import Ledger
internal import Storage

extension Town {
    /// Changes stored rows past all rules, as damage of a database or an older version could.
    func damage(_ statement: SQL) async throws {
        try await records.database.write(Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0))
        {
            write in
            try write.execute(statement)
            try write.record(
                Change(kind: "test", subject: "test", regionCode: Town.city, payloadType: "", payload: []))
        }
    }
}
