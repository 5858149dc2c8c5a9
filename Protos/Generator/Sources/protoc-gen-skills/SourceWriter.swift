/// Collects lines of source with their indentation.
struct SourceWriter {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    mutating func block(_ head: String, _ end: String = "}", _ body: (inout SourceWriter) -> Void) {
        line(head + " {")
        depth += 1
        body(&self)
        depth -= 1
        line(end)
    }

    /// A block, or one line when there is nothing inside.
    mutating func block(_ head: String, lines: [String]) {
        if lines.isEmpty { return line(head + " {}") }
        block(head) { source in
            for line in lines { source.line(line) }
        }
    }

    mutating func document(_ comment: [String]) {
        for text in comment { line(text.isEmpty ? "///" : "/// " + text) }
    }
}
