internal import RPCTransport

/// Why TLS failed, in a few words for logs and refusals: BoringSSL's own names without the places in its source.
enum TLSCause {
    static func text(_ error: any Error) -> String {
        if let refusal = error as? SecurityRefusal { return refusal.description }
        let text = "\(error)"
        let names = text.split(separator: " ").compactMap { word -> Substring? in
            guard let range = word.firstRange(of: "OPENSSL_internal:") else { return nil }
            return word[range.upperBound...]
        }
        if !names.isEmpty { return names.joined(separator: ", ") }
        return text.contains("EOF during handshake") ? "the connection was closed during the handshake" : text
    }
}
