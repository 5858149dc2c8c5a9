import Foundation

/// One HTTP request by curl, which is a client we did not write.
enum HTTPProbe {
    static func send(_ verb: String, _ url: URL, body: String?) async throws -> (status: Int, body: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/curl")
        process.arguments =
            ["-sS", "--max-time", "20", "-X", verb, "-w", "\n%{http_code}"]
            + (body.map { ["-H", "content-type: application/json", "-d", $0] } ?? [])
            + [url.absoluteString]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard let last = text.lastIndex(of: "\n"), let status = Int(text[text.index(after: last)...]) else {
            throw URLError(.badServerResponse)
        }
        return (status, String(text[..<last]))
    }
}
