package import CatalogMessages
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension CatalogService {
    /// Gives a table with its lines, or with those of one occupation.
    package func getWageGuidance(_ request: GetWageGuidanceRequest.Checked, _ call: Call) async throws -> WageGuidance {
        try await database.read { read in
            var guidance: WageGuidance
            if let version = request.version {
                let named = WageGuidanceStore.Key(region: request.regionCode, year: request.year, version: version)
                guidance = try WageGuidanceStore.existing(named, in: read)
            } else {
                let current = try WageGuidanceStore.findCurrent(request.regionCode, request.year, in: read)
                guard let current else { throw CatalogError.wageGuidanceNotFound }
                guidance = current
            }
            let key = WageGuidanceStore.Key(
                region: request.regionCode, year: request.year, version: Int(guidance.version))
            guidance.lines = try WageGuidanceStore.lines(key, of: request.occupationCode, in: read).map { line in
                WageLine(
                    occupationCode: line.occupation.description, level: line.level.level,
                    yuan: line.percentiles.map(\.amount))
            }
            return guidance
        }
    }
}
