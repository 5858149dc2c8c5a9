internal import MessageRuntime
internal import RPC
internal import TypeMessages
internal import WireMessages

/// A form made from what the contract says of a method's request.
struct MethodForm: Sendable {
    let method: any MethodDescriptor
    private let shape: RequestShape

    init(_ method: any MethodDescriptor) {
        self.method = method
        shape = RequestShape(method.requestType)
    }

    /// The fields to ask for, with what was typed.
    ///
    /// - Parameters:
    ///   - hidden: fields of the request that are not asked for; those of lists without the number of the row.
    ///   - rows: how many rows of a list to show at least, by its path.
    func fields(_ values: FormValues, hidden: Set<String> = [], rows: [String: Int] = [:]) -> [FormField] {
        let asked = shape.fields.filter { !RequestShape.own.contains($0.path) && !hidden.contains($0.path) }
        return asked.flatMap { shown($0, values, hidden, rows) }
    }

    /// The request in JSON.
    func json(_ values: FormValues) -> String { shape.json(values) }

    /// Whether repeating it does it once.
    var isIdempotent: Bool { method.requestType is any IdempotentRequest.Type }

    /// Calls the method with what was typed, and answers in JSON.
    ///
    /// - Throws: what the reader of the contract or the service refuses.
    func call(_ values: FormValues, _ visit: PortalVisit) async throws(RPCError) -> String {
        let request = try Self.packed(method.requestType, json(values))
        let answer = try await visit.request.channel.unary(
            service: method.service, method: method.name, request: request, options: visit.options)
        return try Self.text(method.responseType, answer)
    }

    private func shown(
        _ field: RequestShape.Field, _ values: FormValues, _ hidden: Set<String>, _ rows: [String: Int]
    ) -> [FormField] {
        if hidden.contains(Self.general(field.path)) { return [] }
        guard field.isGroup else { return [FormField(field, choices: shape.choices(of: field), values)] }
        var head = FormField(path: field.path, label: FieldWords.label(field.layout.name))
        head.isHeading = true
        head.isOptional = !field.isRequired
        head.help = FormHelp.text(field)
        guard field.layout.isRepeated else {
            return [head] + shape.fields(in: field).flatMap { shown($0, values, hidden, rows) }
        }
        let count = max(values.rows(field.path), rows[field.path] ?? 0, field.isRequired ? 1 : 0)
        var found = [head]
        for row in 0..<count {
            var (number, end) = (
                FormField(path: "\(field.path)[\(row)]", label: "第 \(row + 1) 项"), FormField(path: "", label: "")
            )
            (number.isRow, end.isRowEnd) = (true, true)
            found.append(number)
            found += shape.fields(in: field, row: row).flatMap { shown($0, values, hidden, rows) } + [end]
        }
        var more = FormField(path: field.path + "+", label: "增加一项：\(head.label)")
        more.isMore = true
        more.value = field.path
        more.most = "\(count)"
        return found + [more]
    }

    /// `sessions.held_on` for `sessions[3].held_on`.
    private static func general(_ path: String) -> String {
        path.split(separator: ".").map { $0.prefix { $0 != "[" } }.joined(separator: ".")
    }

    private static func packed<M: Message>(_ type: M.Type, _ json: String) throws(RPCError) -> [UInt8] {
        do throws(MessageError) { return try M(json: json).packed() } catch {
            throw .invalidArgument(field: error.field, reason: error.kind.rawValue, error.sentence)
        }
    }

    private static func text<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws(RPCError) -> String {
        do throws(MessageError) { return try M(packed: bytes).json() } catch { throw .internalError }
    }
}

/// One thing that is wrong with what was sent, as the top of a form lists it.
struct FormProblem: Sendable {
    /// The field it is about, as a link's target; nil when it is about none that is shown.
    let id: String?
    let sentence: String
    /// The article behind it; nil when it has none.
    let article: String?

    /// What a refusal says, each at its field: `fields` get their own as well.
    static func all(of error: RPCError, at fields: inout [FormField]) -> [FormProblem] {
        var found: [(path: String, sentence: String, article: String?)] =
            (error.detail(Refusals.self)?.refusals ?? []).map {
                ($0.field, $0.message, $0.article.isEmpty ? nil : $0.article)
            }
        let refused = found
        found += (error.detail(BadRequest.self)?.fieldViolations ?? []).map { violation in
            // The sentence of a field's check begins with the field's name in the contract, which people need not read.
            let mark = violation.field + "："
            let isMarked = violation.description.hasPrefix(mark)
            return (
                violation.field, isMarked ? String(violation.description.dropFirst(mark.count)) : violation.description,
                nil
            )
        }.filter { violation in !refused.contains { $0.path == violation.0 && $0.sentence == violation.1 } }
        if found.isEmpty { found = [("", error.message, nil)] }
        return found.map { path, sentence, article in
            guard let index = fields.firstIndex(where: { $0.path == path || $0.path == listed(path) }) else {
                let name = String(path.split(separator: ".").last ?? "")
                let label = name.isEmpty || error.message.contains(sentence) ? "" : FieldWords.label(name) + "："
                return FormProblem(id: nil, sentence: label + sentence, article: article)
            }
            fields[index].error = [fields[index].error, sentence].compactMap { $0 }.joined(separator: " ")
            return FormProblem(id: fields[index].id, sentence: fields[index].label + "：" + sentence, article: article)
        }
    }

    /// The path of the list that an element stands in: `yuan` for `yuan[2]`.
    private static func listed(_ path: String) -> String {
        guard path.hasSuffix("]"), let open = path.lastIndex(of: "[") else { return path }
        return String(path[..<open])
    }
}
