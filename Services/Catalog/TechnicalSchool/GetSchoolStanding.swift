package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Says how each city and the province stand to the schools that the policy plans.
    package func getSchoolStanding(
        _ request: GetSchoolStandingRequest.Checked, _ call: Call
    ) async throws -> SchoolStanding {
        let day = request.onDate ?? call.day
        return try await database.read { read in
            let book = try policyShelf.book(in: read)
            let (schools, totals) = (try TechnicalSchoolStore.schools(in: read), try MajorYearStore.totals(in: read))
            let planned = Set(SchoolNetwork.cities)
            let cities = RegionCode.cities.sorted().map { city in
                let own = schools[city] ?? .init()
                let isPlanned = planned.contains(city)
                let least = isPlanned ? book.value(.schoolsOfCityLeast, on: day, in: city) ?? 0 : 0
                return CitySchools(
                    regionCode: city.code, technicalSchools: Int32(clamping: own.technical),
                    seniorTechnicalSchools: Int32(clamping: own.senior),
                    technicianColleges: Int32(clamping: own.colleges), plannedLeast: least,
                    plannedMost: isPlanned ? book.value(.schoolsOfCityMost, on: day, in: city) ?? 0 : 0,
                    reached: SchoolNetwork.isReached(own, least: least))
            }
            return SchoolStanding(
                onDate: day.description, cities: cities,
                citiesWithCollege: Int32(clamping: SchoolNetwork.citiesWithCollege(schools)),
                citiesPlanned: Int32(clamping: planned.count),
                colleges: Int32(clamping: schools.values.reduce(0) { $0 + $1.colleges }),
                collegesPlanned: book.value(.technicianColleges, on: day) ?? 0, students: totals.students,
                studentsPlanned: book.value(.schoolStudents, on: day) ?? 0, graduates: totals.graduates,
                employmentHundredths: totals.graduates > 0 ? totals.employed * 10_000 / totals.graduates : 0,
                employmentPercentPlanned: book.value(.schoolEmployment, on: day) ?? 0)
        }
    }
}
