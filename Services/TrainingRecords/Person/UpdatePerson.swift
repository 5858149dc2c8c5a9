internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Corrects a person's name, residence or phone.
    package func updatePerson(_ request: UpdatePersonRequest.Checked, _ call: Call) async throws -> Person {
        let corrected = [
            ("name", !request.name.isEmpty), ("region_code", request.regionCode != nil),
            ("phone", !request.phone.isEmpty),
        ].filter(\.1).map(\.0)
        guard !corrected.isEmpty else { throw TrainingRecordsError.filterRequired(fields: "name, region_code, phone") }
        let id = request.personID
        let phone = request.phone.isEmpty ? nil : try vault.seal(request.phone, .phone, of: id)
        let name = request.name.isEmpty ? nil : RealName.normalised(request.name)
        return try await database.write(call, request) { write in
            let person = try PersonStore.existing(id, in: write)
            try call.requireScope(region: person.regionCode)
            guard person.mergedIntoPersonID.isEmpty else { throw TrainingRecordsError.personMerged }
            try PersonStore.update(id, name: name, region: request.regionCode, phone: phone, in: write)
            return try PersonStore.record(
                "person.updated", id, corrected: corrected, reason: request.reason, in: write)
        }
    }
}
