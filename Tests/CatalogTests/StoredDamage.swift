import ServiceTesting
import Storage
import Testing

extension CatalogWorld {
    /// Changes stored rows past the service, as damage does.
    func damage(_ statements: [SQL]) async throws {
        let act = Act(actor: "test", role: "ROLE_PROVINCE", right: "test", instantNanoseconds: 0)
        try await service.database.write(act) { (write) throws -> Void in
            for statement in statements { try write.execute(statement) }
            try write.record(Change(kind: "test", subject: "test", regionCode: "210000"))
        }
    }
}

/// Expects a call to fail because a stored value cannot be read, and the log to name where it is.
func expectDamage<Answer>(_ place: String, _ call: () async throws -> Answer) async {
    await expectDefects("DATA_LOSS database corrupt: \(place)") {
        await expectRefusal(.dataLoss, "STORAGE_CORRUPT") { try await call() }
    }
}
