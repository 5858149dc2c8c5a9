import EvaluationMessages
import Foundation
@testable import GatewayService
import TypeMessages
import Testing

/// Codes that are read by zxing-cpp, which is not ours.
struct QRCodeTests {
    private static let python = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".build/portal-venv/bin/python")
    private static let reader = """
        import sys, zxingcpp
        from PIL import Image
        picture = Image.open(sys.argv[1]).convert("L")
        codes = zxingcpp.read_barcodes(picture.resize((picture.width * 4, picture.height * 4), Image.NEAREST))
        sys.stdout.write(codes[0].text if len(codes) == 1 else "")
        """

    /// The code as a portable bit map, with its margin.
    private static func bitmap(_ code: QRCode) -> String {
        let side = code.width + 8
        let rows = (0..<side).map { y in
            (0..<side).map { x in
                let isInside = (4..<side - 4).contains(x) && (4..<side - 4).contains(y)
                return isInside && code.isDark[(y - 4) * code.width + x - 4] ? "1" : "0"
            }.joined(separator: " ")
        }
        return "P1\n\(side) \(side)\n" + rows.joined(separator: "\n") + "\n"
    }

    @Test(arguments: [1, 300, 1_400, 2_300, 2_900])
    func `what a code holds is read by another program`(length: Int) throws {
        try #require(
            FileManager.default.isExecutableFile(atPath: Self.python.path),
            "\(Self.python.path) is missing: Deploy/portal-tools makes it")
        let text = String((0..<length).map { Array("abcdefghijklmnopqrstuvwxyzABC0123456789-_.")[($0 * 7) % 42] })
        let code = try #require(QRCode(text), "libqrencode4 is missing: Deploy/prerequisites test installs it")
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pbm")
        try Self.bitmap(code).write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let (process, out) = (Process(), Pipe())
        process.executableURL = Self.python
        process.arguments = ["-c", Self.reader, file.path]
        process.standardOutput = out
        try process.run()
        let read = out.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && String(decoding: read, as: UTF8.self) == text)
    }

    @Test func `too much is no code, and every dark module is in the SVG once`() throws {
        #expect(QRCode(String(repeating: "a", count: 3_000)) == nil)
        let code = try #require(QRCode("证书"))
        let lengths = code.svg.matches(of: /h(\d+)v1H/).compactMap { Int($0.1) }
        #expect(lengths.reduce(0, +) == code.isDark.count { $0 })
        #expect(code.svg.contains("viewBox=\"0 0 \(code.width + 8) \(code.width + 8)\""))
    }

    @Test func `a certificate that is not valid shows no code`() {
        let view = CertificateView(
            Certificate(
                certificateNumber: "Y000021000001233000001", occupationName: "焊工", level: .senior,
                organisationName: "机床厂", issuedOn: "2023-06-12", state: .revoked))
        #expect(view.credential == nil && view.code == nil && view.number == "Y000021000001233000001")
    }
}
