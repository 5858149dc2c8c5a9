internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Lists classes, latest opened first: the menu.
    package func listClasses(_ request: ListClassesRequest, _ call: Call) async throws -> ListClassesResponse {
        var filters: [SQL] = []
        if let region = try RequestField.optionalRegion(request.regionCode, "region_code"), let city = region.city {
            filters.append("city_code = \(city.code)")
            if region != city { filters.append("region_code = \(region.code)") }
        }
        if !request.institutionCreditCode.isEmpty {
            let code = try RequestField.creditCode(request.institutionCreditCode, "institution_credit_code")
            filters.append("institution_credit_code = \(code.text)")
        }
        if !request.occupationCode.isEmpty {
            let code = try RequestField.occupation(request.occupationCode, "occupation_code")
            filters.append("occupation_code = \(code.description)")
        }
        let programme = try RequestField.optionalChoice(request.programme, "programme")
        if programme != .unspecified { filters.append("programme = \(programme.rawValue)") }
        let state = try RequestField.optionalChoice(request.state, "state")
        if state != .unspecified { filters.append("state = \(state.rawValue)") }
        if let day = try RequestField.optionalDay(request.beginsFromOn, "begins_from_on") {
            filters.append("begins_on >= \(day.daysSince1970)")
        }
        let page = try PageRequest(size: request.pageSize, token: request.pageToken, for: "ListClasses")
        if let last = page.after.first { filters.append("id < \(last)") }

        let narrowed = filters
        let rows = try await database.read { try ClassStore.list(narrowed, limit: page.limit, in: $0) }
        let (classes, next) = page.cut(rows) { [$0.classID] }
        return ListClassesResponse(classes: classes, nextPageToken: next)
    }
}
