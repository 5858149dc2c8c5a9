internal import CatalogMessages
internal import TrainingRecordsMessages
internal import Requests
internal import RPC
internal import Ground

/// What is asked of the catalog about technical schools.
extension CatalogQueries {
    private static let inquiry = PeerInquiry("catalog")

    /// A technical school with its majors.
    ///
    /// - Throws: ``TrainingRecordsError/schoolNotFound``, ``TrainingRecordsError/inconsistent(_:)``.
    func school(_ code: CreditCode, _ call: Call) async throws -> (school: TechnicalSchool, region: RegionCode) {
        let answer = try await Self.inquiry.find { () async throws(RPCError) in
            try await client.technicalSchools.getTechnicalSchool(.init(creditCode: code.text), call.onward)
        }
        guard let answer else { throw TrainingRecordsError.schoolNotFound }
        guard let region = RegionCode(answer.regionCode) else {
            throw TrainingRecordsError.inconsistent("the catalog's school \(code.text) has no region")
        }
        return (answer, region)
    }

    /// An organisation as far as its education fund asks; nil when it is not registered.
    ///
    /// - Throws: ``TrainingRecordsError/inconsistent(_:)``.
    func enterprise(_ code: CreditCode, _ call: Call) async throws -> (region: RegionCode, isEnterprise: Bool)? {
        let answer = try await Self.inquiry.find { () async throws(RPCError) in
            try await client.organisations.getOrganisation(.init(creditCode: code.text), call.onward)
        }
        guard let answer else { return nil }
        guard let region = RegionCode(answer.regionCode) else {
            throw TrainingRecordsError.inconsistent("the catalog's organisation \(code.text) has no region")
        }
        return (region, Self.areOfEnterprise(answer.roles))
    }

    /// Whether a region is a key county by the list in force on a day; false while there is no list.
    func isKeyCounty(_ region: String, on day: CivilDay, _ call: Call) async throws -> Bool {
        let list = try await Self.inquiry.find { () async throws(RPCError) in
            try await client.keyCounties.getKeyCounties(.init(onDate: day.description), call.onward)
        }
        return list?.regionCodes.contains(region) ?? false
    }

    /// Records in the catalog how many a major had in a school year.
    ///
    /// - Throws: the catalog's own refusal; ``TrainingRecordsError/majorNotFound``; `PEER_UNAVAILABLE`.
    func record(
        _ report: MajorYearReport, correctionReason: String, requestID: String, _ call: Call
    ) async throws {
        do throws(RPCError) {
            _ = try await client.technicalSchools.recordMajorYear(
                RecordMajorYearRequest(
                    requestID: requestID, majorID: report.majorID, schoolYear: report.schoolYear,
                    entrants: report.entrants, students: report.students, graduates: report.graduates,
                    employed: report.employed, correctionReason: correctionReason), call.onward)
        } catch {
            switch error.code {
            case .failedPrecondition, .deadlineExceeded, .cancelled: throw error
            case .notFound: throw TrainingRecordsError.majorNotFound
            default: throw RPCError.peerUnavailable("catalog")
            }
        }
    }
}

extension TechnicalSchool {
    /// A major of the school.
    ///
    /// - Throws: ``TrainingRecordsError/majorNotFound``.
    func major(_ id: String) throws(TrainingRecordsError) -> SchoolMajor {
        guard let major = majors.first(where: { $0.majorID == id }) else { throw .majorNotFound }
        return major
    }
}
