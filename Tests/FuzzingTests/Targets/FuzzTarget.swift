/// Something that takes bytes from strangers, and what must hold whatever they are.
struct FuzzTarget: Sendable {
    /// Also the name of its folder in `Corpus`.
    let name: String
    private let check: @Sendable (UnsafeRawBufferPointer) -> String?

    init(_ name: String, _ check: @escaping @Sendable (UnsafeRawBufferPointer) -> String?) {
        self.name = name
        self.check = check
    }

    /// Every target.
    static let all: [FuzzTarget] = [frames, requests, responses, messages, json]

    /// What does not hold for `input`; nil when everything does. Crashing is what it must not do either.
    func problem(with input: UnsafeRawBufferPointer) -> String? { check(input) }

    /// The same for an array.
    func problem(with input: [UInt8]) -> String? { input.withUnsafeBytes { check($0) } }
}
