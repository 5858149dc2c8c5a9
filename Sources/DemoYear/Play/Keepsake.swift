internal import Synchronization

/// One certificate that was issued, to be looked at after the demo.
final class Keepsake: Sendable {
    private let kept = Mutex<(certificate: String, holder: String, person: String)?>(nil)

    /// Keeps the certificate with the smallest number, so that every run shows the same.
    func keep(_ certificate: String, of holder: String, person: String) {
        kept.withLock { kept in
            if let known = kept, known.certificate <= certificate { return }
            kept = (certificate, holder, person)
        }
    }

    /// What was kept.
    var shown: (certificate: String, holder: String, person: String) { kept.withLock { $0 } ?? ("", "", "") }
}
