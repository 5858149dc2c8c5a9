import Glibc

// protoc runs this as its plugin. With the argument `strip` it turns a FileDescriptorSet into one for protoc-c instead.

func readInput() -> [UInt8] {
    var input: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(STDIN_FILENO, &buffer, buffer.count)
        if count <= 0 { return input }
        input += buffer[..<count]
    }
}

func writeOutput(_ output: [UInt8]) -> Bool {
    var written = 0
    while written < output.count {
        let count = output[written...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
        if count <= 0 { return false }
        written += count
    }
    return true
}

let input = WireField.parse(readInput())
let output = CommandLine.arguments.dropFirst().first == "strip" ? Stripped.set(input) : Plugin(input).answer()
exit(writeOutput(output) ? 0 : 1)
