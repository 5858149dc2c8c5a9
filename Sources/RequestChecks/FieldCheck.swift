internal import TypeMessages
internal import Ground
internal import MessageRuntime
public import RPC
internal import WireMessages

/// Checks the fields of one request, and notes every one that is not what the contract says.
///
/// Generated code calls it, a function for each format. Each returns the value, or nil after it noted what is wrong.
public struct FieldCheck {
    /// The name of an element of a list in the functions below: the list's own path, with the element's number, stands for it.
    public static let element = ""

    private struct Violation {
        let field: String
        let reason: String
        let sentence: String
        let refusals: [any RefusalReason]
    }

    private struct Step {
        let name: String
        var index: Int?
    }

    private var path: [Step] = []
    private var violations: [Violation] = []

    /// A check of a request in which nothing is wrong yet.
    public init() {}

    /// `INVALID_ARGUMENT` with everything that was noted.
    public var refusal: RPCError {
        let sentences = violations.map { "\($0.field)：\($0.sentence)" }
        let error = RPCError(
            .invalidArgument, reason: violations.first?.reason ?? "FIELD_INVALID",
            sentences.joined(separator: "；"), fields: zip(violations.map(\.field), sentences).map { ($0, $1) })
        let refusals = violations.flatMap(\.refusals)
        return refusals.isEmpty ? error : error.adding(Refusals(refusals))
    }

    // MARK: Noting

    /// Notes that a field must be there.
    mutating func missing<Value>(_ name: String, _ type: Value.Type = Value.self) -> Value? {
        note(name, "FIELD_REQUIRED", "必填")
        return nil
    }

    /// Notes what is wrong with a field, in a Chinese sentence.
    mutating func invalid<Value>(
        _ name: String, _ sentence: String, because refusals: [any RefusalReason] = [], _ type: Value.Type = Value.self
    ) -> Value? {
        note(name, "FIELD_INVALID", sentence, refusals)
        return nil
    }

    private mutating func note(
        _ name: String, _ reason: String, _ sentence: String, _ refusals: [any RefusalReason] = []
    ) {
        violations.append(Violation(field: full(name), reason: reason, sentence: sentence, refusals: refusals))
    }

    /// The path of a field: `lines[0].yuan[2]`.
    private func full(_ name: String) -> String {
        var parts = path.map { step in step.index.map { "\(step.name)[\($0)]" } ?? step.name }
        if !name.isEmpty { parts.append(name) }
        return parts.joined(separator: ".")
    }

    // MARK: Messages and lists

    /// A message, with what is wrong inside it.
    public mutating func message<M: CheckedMessage>(_ message: M?, _ name: String, required: Bool) -> M.Checked? {
        guard let message else { return missing(name) }
        return checked(message, name)
    }

    /// A message that may be absent.
    public mutating func optional<M: CheckedMessage>(message: M?, _ name: String) -> M.Checked?? {
        guard let message else { return .some(nil) }
        return checked(message, name).map { $0 }
    }

    private mutating func checked<M: CheckedMessage>(_ message: M, _ name: String) -> M.Checked? {
        if name.isEmpty { return message.checked(&self) }
        path.append(Step(name: name))
        defer { path.removeLast() }
        return message.checked(&self)
    }

    /// A message that has nothing to check inside.
    public mutating func present<Value>(_ value: Value?, _ name: String, required: Bool) -> Value? {
        value ?? missing(name)
    }

    /// Such a message that may be absent.
    public mutating func optional<Value>(present value: Value?, _ name: String) -> Value?? { .some(value) }

    /// A list of so many elements, each checked.
    public mutating func list<Element, Value>(
        _ elements: [Element], _ name: String, _ count: ClosedRange<Int>,
        _ check: (Element, inout FieldCheck) -> Value?
    ) -> [Value]? {
        if elements.isEmpty, count.lowerBound > 0 { return missing(name) }
        guard elements.count >= count.lowerBound else { return invalid(name, "至少 \(count.lowerBound) 项") }
        guard elements.count <= count.upperBound else { return invalid(name, "最多 \(count.upperBound) 项") }
        var values: [Value] = []
        values.reserveCapacity(elements.count)
        path.append(Step(name: name))
        defer { path.removeLast() }
        for (index, element) in elements.enumerated() {
            path[path.count - 1].index = index
            if let value = check(element, &self) { values.append(value) }
            if violations.count >= Self.mostViolations { break }
        }
        return values.count == elements.count ? values : nil
    }

    /// Beyond so many nobody reads on, and a list of thousands would make an answer larger than a frame.
    private static let mostViolations = 50
}
