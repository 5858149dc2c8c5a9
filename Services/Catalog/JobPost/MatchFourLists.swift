package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Puts the four lists of a quarter side by side, with what does not match.
    package func matchFourLists(
        _ request: MatchFourListsRequest.Checked, _ call: Call
    ) async throws -> MatchFourListsResponse {
        let (quarter, city) = (request.quarter, request.regionCode?.narrowing?.city)
        let day = min(call.day, quarter.lastDay)
        return try await database.read { read in
            let standings = try ShortageStandings.all(in: quarter, city: city, read).values.sorted {
                ($1.gap, $0.occupation.description) < ($0.gap, $1.occupation.description)
            }
            let list = try ShortageListStore.findInForce(on: day, in: read)
            let rows = try standings.prefix(request.limit == 0 ? 50 : request.limit).map { standing in
                let code = standing.occupation
                let item = try list.flatMap { try ShortageListStore.findItem(of: code, onList: $0, in: read) }
                let open = try JobPostStore.posts(of: code, in: city?.codes, from: day, through: day, read)
                let projects = try TrainingProjectStore.list(
                    .init(region: city, occupation: code, day: day), after: nil, limit: 1000, in: read
                ).count
                let majors = try SchoolMajorStore.list(
                    .init(regions: city?.codes, occupation: code), after: nil, limit: 1000, in: read
                ).filter { $0.state != .withdrawn }
                let mismatches = FourLists.mismatches(
                    gap: standing.gap, isListed: item != nil, projects: projects, majors: majors.count)
                return FourListsRow(
                    occupationCode: code.description,
                    occupationName: try OccupationStore.findName(of: code, in: read) ?? "",
                    demand: ShortageBasis(standing), openPositions: open.reduce(0) { $0 + $1.positions },
                    onShortageList: item != nil, shortageRank: item?.rank ?? 0,
                    trainingProjects: Int32(clamping: projects), majors: Int32(clamping: majors.count),
                    students: majors.reduce(0) { $0 + Int64($1.years.first?.students ?? 0) },
                    mismatches: mismatches.map(\.message))
            }
            return MatchFourListsResponse(rows: rows)
        }
    }
}
