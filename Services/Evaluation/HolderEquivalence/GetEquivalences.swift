internal import Requests
internal import CatalogMessages
package import EvaluationMessages
internal import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// What a holder's valid certificates and known schooling count as elsewhere.
    package func getEquivalences(
        _ request: GetEquivalencesRequest.Checked, _ call: Call
    ) async throws -> HolderEquivalences {
        let person = request.personID
        let profile = try await people.profile(person, call)
        if call.identity.role == .cityBureau { try call.requireScope(region: profile.regionCode) }
        let tracks = try profile.tracks(finishedBy: call.day)
        let certificates = try await database.read { try CertificateStore.valid(of: person, in: $0) }
            .highestOfEachOccupation

        var answer = HolderEquivalences(
            personID: person, highestLevel: certificates.first?.level ?? .unspecified)
        var titles: [Level: [Equivalence]] = [:]
        for certificate in certificates {
            let known =
                if let asked = titles[certificate.level] { asked } else {
                    try await titleEquivalences(of: try certificate.skillLevel, call)
                }
            titles[certificate.level] = known
            answer.equivalences += known.map { equivalence in
                HolderEquivalence(
                    equivalence: equivalence, certificateNumber: certificate.certificateNumber,
                    occupationCode: certificate.occupationCode)
            }
        }
        let classes = Set(tracks.compactMap(AcademicClass.init(track:)))
        if !classes.isEmpty {
            let academic = try await catalog.equivalences(ListEquivalencesRequest(kind: .academic), call)
            answer.equivalences += academic.filter { row in classes.contains { $0.rawValue == row.skillSide } }
                .map { HolderEquivalence(equivalence: $0) }
        }
        return answer
    }

    /// The titles a level is treated as or leads to, and for the highly skilled the series that are open to them.
    private func titleEquivalences(of level: SkillLevel, _ call: Call) async throws -> [Equivalence] {
        let rows = try await catalog.equivalences(ListEquivalencesRequest(level: level.level), call)
            .filter { $0.kind == .titleTreatment || $0.kind == .levelToTitle }
        guard level.isHighlySkilled else { return rows }
        return rows + (try await catalog.equivalences(ListEquivalencesRequest(kind: .titleSeries), call))
    }
}

extension [Certificate] {
    /// Of each occupation the one of the highest level; the highest of all first.
    fileprivate var highestOfEachOccupation: [Certificate] {
        Dictionary(grouping: self, by: \.occupationCode).values
            .compactMap { group in group.max { $0.level.rawValue < $1.level.rawValue } }
            .sorted { ($1.level.rawValue, $0.occupationCode) < ($0.level.rawValue, $1.occupationCode) }
    }
}

extension PersonProfile {
    /// The schools and classes finished by a day, as far as training-records tells them apart.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)`` for a day that cannot be read.
    fileprivate func tracks(finishedBy day: CivilDay) throws(EvaluationError) -> Set<SchoolingTrack> {
        var tracks: Set<SchoolingTrack> = []
        for schooling in schoolings {
            let graduation = try CivilDay(schooling.graduatesOn).orInconsistent("graduates_on of \(personID)")
            guard graduation <= day,
                let kind = SchoolingEvidence.Kind(rawValue: Int(schooling.schoolKind.rawValue)),
                let track = SchoolingTrack(kind: kind, isJuniorCollege: schooling.education == .juniorCollege)
            else { continue }
            tracks.insert(track)
        }
        return tracks
    }
}
