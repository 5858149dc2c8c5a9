internal import EvaluationMessages
internal import MessageRuntime
internal import RPC
internal import Synchronization

/// Stands for the evaluations: answers which certificates a person holds.
final class CertificateShelf: Channel {
    private let held = Mutex<[String: [Certificate]]>([:])
    private let isDown = Mutex(false)

    /// Gives a person a certificate.
    func issue(_ number: String, to person: String, in occupation: String, on day: String) {
        held.withLock {
            $0[person, default: []].append(
                Certificate(
                    certificateNumber: number, personID: person, occupationCode: occupation, issuedOn: day,
                    state: .valid))
        }
    }

    /// Answers nothing any more.
    func close() { isDown.withLock { $0 = true } }

    func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        if isDown.withLock({ $0 }) { throw RPCError(.unavailable, reason: "CONNECTION_LOST", "down") }
        guard method == "ListCertificates", let asked = try? ListCertificatesRequest(packed: request) else {
            throw RPCError(.unimplemented, reason: "METHOD_NOT_FOUND", "not on the shelf")
        }
        let found = held.withLock { $0[asked.personID] ?? [] }.filter { $0.occupationCode == asked.occupationCode }
        return ListCertificatesResponse(certificates: found).packed()
    }

    func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        throw RPCError(.unimplemented, reason: "METHOD_NOT_FOUND", "not on the shelf")
    }
}
