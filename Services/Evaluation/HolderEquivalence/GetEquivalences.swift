internal import Requests
internal import CatalogMessages
package import EvaluationMessages
internal import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// What a holder's valid certificates and schooling count as elsewhere.
    package func getEquivalences(_ request: GetEquivalencesRequest, _ call: Call) async throws -> HolderEquivalences {
        let person = try RequestField.identifier(request.personID, "person_id")
        var tracks: Set<SchoolingTrack> = []
        if request.schoolingClass != .unspecified {
            let known = try RequestField.known(request.schoolingClass, "schooling_class")
            if let track = SchoolingTrack(rawValue: Int(known.rawValue)) { tracks.insert(track) }
        }
        let profile = try await people.profile(person, call)
        if call.identity.role == .cityBureau { try call.requireScope(region: profile.regionCode) }
        let graduated = profile.schoolings.filter { CivilDay($0.graduatesOn).map { $0 <= call.day } ?? false }
        tracks.formUnion(graduated.compactMap(\.track))
        let certificates = try await database.read { try CertificateStore.valid(of: person, in: $0) }

        var answer = HolderEquivalences(personID: person)
        var titles: [SkillLevel: [Equivalence]] = [:]
        for certificate in certificates.highestOfEachOccupation {
            guard let level = SkillLevel(certificate.level) else { continue }
            answer.highestLevel = max(SkillLevel(answer.highestLevel) ?? level, level).level
            if titles[level] == nil { titles[level] = try await titleEquivalences(of: level, call) }
            answer.equivalences += (titles[level] ?? []).map { equivalence in
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

extension Schooling {
    /// The school and class, as far as training-records tells them apart.
    fileprivate var track: SchoolingTrack? {
        switch schoolKind {
        case .seniorWorkerClass: .technicianCollegeSenior
        case .preparatoryTechnicianClass: .technicianCollegeTechnician
        case .university: education == .juniorCollege ? .juniorCollege : .university
        case .secondaryVocational, .specialEducation, .general, .unspecified, .unrecognized: nil
        }
    }
}
