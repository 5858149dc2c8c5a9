import Foundation
import MessageRuntime
import TestMessages
import Testing
import WireMessages

/// A message as Google's own implementation packs it and writes it in JSON; made by `Goldens/goldens.py`.
struct Golden: Sendable, CustomTestStringConvertible {
    let type: any Message.Type
    let bytes: [UInt8]
    let json: String

    static let types = MessageTypes(MessageTypes.wireMessages + MessageTypes.testMessages)

    static let all: [Golden] = {
        guard let file = Bundle.module.url(forResource: "Goldens/goldens", withExtension: "tsv"),
            let text = try? String(contentsOf: file, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count == 3, let type = types[columns[0]] else { return nil }
            return Golden(type: type, bytes: [UInt8](hexadecimal: columns[1]), json: columns[2])
        }
    }()

    var testDescription: String { "\(type.protoName) \(json.prefix(60))" }
}

extension [UInt8] {
    init(hexadecimal text: String) {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        self = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

/// Whether two JSON texts say the same; fields may stand in any order.
func sameJSON(_ left: String, _ right: String) throws -> Bool {
    let left = try JSONSerialization.jsonObject(with: Data(left.utf8), options: .fragmentsAllowed)
    let right = try JSONSerialization.jsonObject(with: Data(right.utf8), options: .fragmentsAllowed)
    return (left as? NSObject) == (right as? NSObject)
}

/// What kind of error `body` throws; nil when it throws none.
func kindOfError(_ body: () throws(MessageError) -> Void) -> MessageError.Kind? {
    do throws(MessageError) {
        try body()
        return nil
    } catch { return error.kind }
}

/// The error that `body` throws.
func messageError(_ body: () throws(MessageError) -> Void) -> MessageError? {
    do throws(MessageError) {
        try body()
        return nil
    } catch { return error }
}
