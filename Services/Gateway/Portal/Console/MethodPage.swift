internal import Foundation
internal import RPC

/// A method of the contract: its form, its reasons, the call to copy, and its answer.
struct MethodPage: PortalPage {
    let path = "/console/{service}/{method}"
    let templates = ["method": PackageResources.method_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let method = try Self.method(visit)
        let values = FormValues(visit.query)
        return .page(method.name, template: "method", MethodView(method, values, visit))
    }

    func take(_ visit: PortalVisit) async throws -> PortalContent {
        let method = try Self.method(visit)
        let values = FormValues(visit.form)
        var view = MethodView(method, values, visit)
        let step = visit.form[FormStep.step]
        if !visit.form[FormStep.add].isEmpty || step == "back" || step == "show" {
            return .page(method.name, template: "method", view)
        }
        if view.changes, step != "sure" {
            view.asks = true
            return .page(method.name, template: "method", view)
        }
        do throws(RPCError) {
            view.answer = Self.readable(try await MethodForm(method).call(view.values, visit))
            return .page(method.name, template: "method", view)
        } catch {
            view.problems = FormProblem.all(of: error, at: &view.fields)
            view.trouble = "\(error.code.name) \(error.reason ?? "")"
            return .page(method.name, template: "method", view, status: HTTPStatus.of(error.code))
        }
    }

    private static func method(_ visit: PortalVisit) throws(RPCError) -> any MethodDescriptor {
        let found = ConsoleMethods.named(visit.variable("service"), visit.variable("method"), for: visit.identity)
        guard let found else { throw RPCError(.notFound, reason: "PAGE_NOT_FOUND", "没有这个方法，或者您不能调用。") }
        return found
    }

    /// The answer over several lines.
    private static func readable(_ json: String) -> String {
        guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)),
            let data = try? JSONSerialization.data(
                withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        else { return json }
        let text = String(decoding: data, as: UTF8.self)
        return text.count > 20_000 ? String(text.prefix(20_000)) + "\n…" : text
    }
}

/// What the page of a method shows.
struct MethodView: Sendable {
    let name: String
    let service: String
    let action: String
    let formToken: String
    let requestID: String?
    let values: FormValues
    var fields: [FormField]
    let pairs: [ActView.Pair]
    let reasons: String
    let path: String
    let roles: String
    /// Whether it changes something, which is asked before.
    let changes: Bool
    let curl: String
    let skillsctl: String
    var asks = false
    var problems: [FormProblem] = []
    var trouble = ""
    /// Nil before it was called.
    var answer: String?

    init(_ method: any MethodDescriptor, _ typed: FormValues, _ visit: PortalVisit) {
        let form = MethodForm(method)
        name = method.name
        service = method.service
        action = "/console/\(method.service)/\(method.name)"
        formToken = visit.formToken
        let sent = visit.form["request_id"]
        requestID = form.isIdempotent ? (sent.isEmpty ? FormToken.newVisit() : sent) : nil
        var values = typed
        if let requestID { values["request_id"] = requestID }
        self.values = values
        var rows: [String: Int] = [:]
        for (name, value) in visit.form.pairs where name.hasPrefix(FormStep.rows) {
            rows[String(name.dropFirst(FormStep.rows.count))] = min(Int(value) ?? 0, 400)
        }
        let more = visit.form[FormStep.add]
        if !more.isEmpty { rows[more] = min((rows[more] ?? 0) + 1, 400) }
        fields = form.fields(values, rows: rows)
        let known = fields
        pairs = values.pairs.filter { $0.name != "request_id" }.map { name, value in
            ActView.Pair(name, value, known.first { $0.path == name }, isShown: true)
        }
        reasons = method.reasons.joined(separator: "  ")
        path = method.http.first.map { "\($0.verb.rawValue) \($0.path)" } ?? "只有二进制协议"
        roles = method.access.isPublic ? "所有人" : method.access.roles.map(\.title).joined(separator: "、")
        changes = method.http.first.map { $0.verb != .get } ?? form.isIdempotent
        let json = form.json(values)
        skillsctl = "skillsctl call \(ConsoleMethods.shortName(method.service))/\(method.name) '\(json.shellQuoted)'"
        curl = Self.curl(method, values, json)
    }

    private static func curl(_ method: any MethodDescriptor, _ values: FormValues, _ json: String) -> String {
        let identity = method.access.isPublic ? "" : " -H \"authorization: Bearer $TOKEN\""
        guard let route = method.http.first else {
            return
                "curl -s\(identity) -H 'content-type: application/json' -d '\(json.shellQuoted)' \"$PORTAL/\(method.fullName)\""
        }
        var path = route.path
        var rest: [(name: String, value: String)] = []
        for (name, value) in values.pairs {
            if path.contains("{\(name)}") {
                path = path.replacing("{\(name)}", with: value.queryEncoded)
            } else {
                rest.append((name, value))
            }
        }
        if route.verb == .get {
            let query = rest.map { "\($0.name)=\($0.value.queryEncoded)" }.joined(separator: "&")
            return "curl -s\(identity) \"$PORTAL\(path)\(query.isEmpty ? "" : "?" + query)\""
        }
        return
            "curl -s -X \(route.verb.rawValue)\(identity) -H 'content-type: application/json' -d '\(json.shellQuoted)' \"$PORTAL\(path)\""
    }
}

extension String {
    /// As it stands between single quotes in a shell.
    fileprivate var shellQuoted: String { replacing("'", with: "'\\''") }
}
