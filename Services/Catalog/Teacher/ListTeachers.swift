package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists who is in the pool, by what they can do and whether they are free.
    package func listTeachers(_ request: ListTeachersRequest.Checked, _ call: Call) async throws -> ListTeachersResponse
    {
        var filter = TeacherStore.Filter(
            regions: request.regionCode?.narrowing?.codes, organisation: request.organisationCreditCode,
            occupation: request.occupationCode, kind: try request.kind.map(TeacherPool.Kind.init(checked:)),
            duty: try request.duty.map(TeacherPool.Duty.init(checked:)))
        if let first = request.freeFrom {
            let last = request.freeTo ?? first
            guard last >= first else { throw RequestField.invalid("free_to", "不能早于起始日期") }
            filter.free = first.daysSince1970...last.daysSince1970
        } else if request.freeTo != nil {
            throw RequestField.required("free_from")
        }
        let page = try PageRequest(request.page, call)
        let found = try await database.read { [filter] read in
            try TeacherStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (teachers, next) = page.cut(found) { [$0.message.teacherID] }
        return ListTeachersResponse(teachers: teachers.map(\.message), nextPageToken: next)
    }
}
