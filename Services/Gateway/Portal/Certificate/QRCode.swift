internal import CQRCode

/// A text as a QR code.
struct QRCode: Sendable {
    /// Modules of a side of the greatest version.
    private static let mostModules = 177
    /// The margin that a reader needs.
    ///
    /// - Source: ISO/IEC 18004, 6.3.8.
    private static let quietModules = 4

    /// Modules of a side.
    let width: Int
    /// Row by row.
    let isDark: [Bool]

    /// The text in bytes, with error correction M, or L when it is too long for that; nil when it is too long for both, or this machine has no
    /// libqrencode.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        var modules = [UInt8](repeating: 0, count: Self.mostModules * Self.mostModules)
        for level: Int32 in [1, 0] {
            let width = skills_qr_encode(bytes, Int32(bytes.count), level, &modules, Int32(modules.count))
            guard width > 0 else { continue }
            self.width = Int(width)
            isDark = modules.prefix(Int(width) * Int(width)).map { $0 == 1 }
            return
        }
        return nil
    }

    /// The code as SVG, to be scaled: one path with a rectangle for each run of dark modules.
    var svg: String {
        let side = width + 2 * Self.quietModules
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                guard isDark[row * width + column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < width, isDark[row * width + column] { column += 1 }
                let (x, y) = (start + Self.quietModules, row + Self.quietModules)
                path += "M\(x) \(y)h\(column - start)v1H\(x)z"
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img" aria-label="证书二维码" \
            shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path fill="#000" d="\(path)"/></svg>
            """
    }
}
