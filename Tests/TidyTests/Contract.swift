/// The contract of a service, read from its protos.
struct Contract {
    /// A proto file: its nouns' messages, and the service about them.
    struct Noun {
        /// The folder in the service: `VoucherBatch` for `voucher_batch.proto`.
        let folder: String
        let rpcs: [RPC]
    }

    struct RPC {
        let name: String
        let reasons: [String]
        /// The name of its function: `issueVouchers`.
        var function: String { name.prefix(1).lowercased() + name.dropFirst() }
    }

    let nouns: [Noun]

    var rpcs: [RPC] { nouns.flatMap(\.rpcs) }

    /// - Parameter service: its folder in `Services`.
    init(of service: String) {
        let package = service.reduce(into: "") { name, character in
            if character.isUppercase, !name.isEmpty { name += "_" }
            name += character.lowercased()
        }
        let protos = Repository.files(below: "Protos/liaoning/skills/\(package)/v1", extensions: ["proto"])
        nouns = protos.map { path in
            let words = path.split(separator: "/").last?.dropLast(".proto".count).split(separator: "_") ?? []
            return Noun(
                folder: words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(), rpcs: Self.rpcs(of: path))
        }
    }

    private static func rpcs(of path: String) -> [RPC] {
        var rpcs: [RPC] = []
        var name: String?
        var reasons: [String] = []
        for line in Repository.lines(path) {
            if let match = line.firstMatch(of: /^  rpc (\w+)\(/) { (name, reasons) = (String(match.1), []) }
            if line.contains(".reasons)") { reasons += line.matches(of: /"([A-Z0-9_]+)"/).map { String($0.1) } }
            guard let rpc = name, line == "  }" || line.hasSuffix(");") && line.hasPrefix("  rpc") else { continue }
            rpcs.append(RPC(name: rpc, reasons: reasons))
            name = nil
        }
        return rpcs
    }
}
