package import CatalogMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension CatalogService {
    /// Publishes a region's table of a year as its next version.
    package func publishWageGuidance(
        _ request: PublishWageGuidanceRequest.Checked, _ call: Call
    ) async throws -> WageGuidance {
        let table = try WageTable(request)
        return try await database.write(call, request) { write in
            for (index, line) in table.lines.enumerated() {
                try OccupationStore.require(line.occupation, "lines[\(index)].occupation_code", in: write)
            }
            let current = try WageGuidanceStore.findCurrent(table.region, table.year, in: write)
            let lines = try current.map { current in
                let key = WageGuidanceStore.Key(
                    region: table.region, year: table.year, version: Int(current.version))
                return Set(try WageGuidanceStore.lines(key, of: nil, in: write))
            }
            try CatalogError.check(WageGuidancePublication.refusals(for: table, replacing: lines, on: call.day))
            let guidance = try WageGuidanceStore.insert(
                table, document: request.document, at: call.now.nanosecondsSince1970, in: write)
            try write.record(
                "wage_guidance.published", subject: "\(table.region.code)/\(table.year)/\(guidance.version)",
                region: table.region, guidance, articles: [WageGuidancePublication.citation])
            return guidance
        }
    }
}

extension WageTable {
    /// The table of a request.
    fileprivate init(_ request: PublishWageGuidanceRequest.Checked) throws {
        var lines: [Line] = []
        for (index, line) in request.lines.enumerated() {
            let level = try RequestField.level(line.level, "lines[\(index)].level")
            lines.append(Line(occupation: line.occupationCode, level: level, percentiles: line.yuan))
        }
        self.init(region: request.regionCode, year: request.year, lines: lines)
    }
}
