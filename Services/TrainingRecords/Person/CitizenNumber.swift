internal import RPC
internal import Ground
internal import Requests

extension TrainingRecordsService {
    /// A citizen number; made-up ones only where test identities are allowed.
    ///
    /// - Throws: ``TrainingRecordsError/citizenNumberInvalid(_:)`` with what is wrong, never with the number.
    func citizenNumber(_ text: String, on day: CivilDay) throws(TrainingRecordsError) -> CitizenID {
        do {
            return try CitizenID(text, allowingTestArea: allowsTestIdentities, on: day)
        } catch {
            throw .citizenNumberInvalid(
                CitizenID.violations(of: text, allowingTestArea: allowsTestIdentities, on: day))
        }
    }
}
