/// The names of a statement's columns, and where each stands.
///
/// A decode function reads the same columns in the same order for every row, so the search begins behind the column that was found last:
/// where that order is the statement's, it ends with one comparison.
final class ColumnNames {
    private struct Name {
        let bytes: [UInt8]
        /// Whether another column has the same name.
        let isShared: Bool
    }

    /// The numbered text of the statement, for error messages.
    let text: String
    private let names: [Name]
    private var next = 0

    init(_ names: [String], of text: String) {
        self.text = text
        var times: [String: Int] = [:]
        for name in names { times[name, default: 0] += 1 }
        self.names = names.map { Name(bytes: Array($0.utf8), isShared: times[$0] != 1) }
    }

    var count: Int { names.count }

    /// The name of the column at a place, from 0.
    func name(at place: Int) -> String {
        String(decoding: names[place].bytes, as: UTF8.self)
    }

    /// The place of a column, from 0.
    ///
    /// - Throws: ``StorageError/misuse(_:)`` when no column or more than one has the name.
    func place(of name: StaticString) throws(StorageError) -> Int {
        guard let place = name.withUTF8Buffer(find) else { throw .misuse("there is no column \(name) in: \(text)") }
        guard !names[place].isShared else { throw .misuse("more than one column is named \(name) in: \(text)") }
        return place
    }

    private func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = next
        for _ in 0..<names.count {
            if place >= names.count { place = 0 }
            if Self.isSame(names[place].bytes, name) {
                next = place + 1
                return place
            }
            place += 1
        }
        return nil
    }

    private static func isSame(_ bytes: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == name.count else { return false }
        for index in 0..<bytes.count where bytes[index] != name[index] { return false }
        return true
    }
}
