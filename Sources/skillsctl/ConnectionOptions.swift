internal import ArgumentParser
internal import RPCTransport
internal import RPCTransportTLS

/// How processes are reached: in plain text on this machine, with TLS 1.3 as soon as one of these is given.
struct ConnectionOptions: ParsableArguments {
    @Option(
        name: .customLong("tls-ca"),
        help: "PEM file with the authorities that signed the server's certificate; SKILLS_TLS_CA serves too.")
    var authorities: String?

    @Option(name: .customLong("tls-cert"), help: "PEM file with the own certificate, for servers that ask for one.")
    var certificate: String?

    @Option(name: .customLong("tls-key"), help: "PEM file with the own certificate's key.")
    var key: String?

    @Option(name: .customLong("tls-server-name"), help: "Name in the server's certificate, when it is not the host.")
    var serverName: String?

    @Flag(help: "Speak TLS, believing the authorities of the operating system.")
    var tls = false

    @Flag(help: "Speak plain text to other machines too, on a network that is trusted.")
    var plainText = false

    /// Connects with the first call.
    ///
    /// - Parameter addresses: host:port or unix:path; those of several instances of one process are separated by commas.
    func open(_ addresses: String) throws -> Client {
        var configuration = ClientConfiguration()
        configuration.security = try security()
        configuration.tellUnreachable = { place, cause in complain("cannot connect to \(place): \(cause)") }
        let peers = try addresses.split(separator: ",", omittingEmptySubsequences: false).map { address in
            guard let peer = PeerAddress(String(address)) else {
                throw Complaint("\(address) is no address: host:port or unix:path")
            }
            guard configuration.security != nil || peer.isLocal || plainText else {
                throw Complaint(
                    "\(address) is another machine, which is not spoken to in plain text: give --tls-ca or --tls, or --plain-text on a network that is trusted"
                )
            }
            return peer
        }
        return Client(addresses: peers, configuration: configuration)
    }

    private func security() throws -> ClientSecurity? {
        let files = TLSFiles(
            certificate: certificate ?? environmentValue("SKILLS_TLS_CERT"),
            key: key ?? environmentValue("SKILLS_TLS_KEY"),
            authorities: authorities ?? environmentValue("SKILLS_TLS_CA"))
        guard tls || files != TLSFiles() else { return nil }
        do throws(TLSFileError) {
            return try TLSCredentials(files).forClient(serverName: serverName)
        } catch { throw Complaint("TLS: \(error)") }
    }
}
