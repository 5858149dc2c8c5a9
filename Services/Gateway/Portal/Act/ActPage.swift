internal import Foundation
internal import RPC

/// Does something: asks for what the contract wants, says what is wrong with it, asks before what cannot be undone, does it once.
struct ActPage: PortalPage {
    let path = "/act/{act}"
    let templates = [
        "act": PackageResources.act_mustache, "act-question": PackageResources.act_question_mustache,
        "act-done": PackageResources.act_done_mustache,
    ]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let act = try Self.act(visit)
        guard act.method.access.allows(visit.identity) else { return try Self.leadAway(act, visit) }
        return .page(act.title, template: "act", await ActView(act, FormValues(visit.query), visit))
    }

    func take(_ visit: PortalVisit) async throws -> PortalContent {
        let act = try Self.act(visit)
        guard act.method.access.allows(visit.identity) else { return try Self.leadAway(act, visit) }
        let typed = FormValues(visit.form)
        var view = await ActView(act, typed, visit)
        if visit.form[FormStep.step] == "back" || !visit.form[FormStep.add].isEmpty {
            return .page(act.title, template: "act", view)
        }
        if act.asks != nil, visit.form[FormStep.step] != "sure" {
            return .page(act.title, template: "act-question", view)
        }
        do throws(RPCError) {
            let values = view.values
            let answer = try await MethodForm(act.method).call(values, visit)
            let fields = AnswerFields(answer)
            guard !act.shows.isEmpty else {
                return .goOn(to: Self.place(after: act, fields, values))
            }
            view.told = act.shows.map { ActView.Told(label: $0.label, value: fields[$0.field]) }
            return .page(act.title, template: "act-done", view)
        } catch {
            guard error.code != .internal, error.code != .dataLoss, error.code != .unauthenticated else { throw error }
            view.problems = FormProblem.all(of: error, at: &view.fields)
            view.trouble = error.code == .unavailable || error.code == .deadlineExceeded ? "暂时办不成，填的内容都在" : "没有办成"
            return .page("没有办成：" + act.title, template: "act", view, status: HTTPStatus.of(error.code))
        }
    }

    private static func act(_ visit: PortalVisit) throws(RPCError) -> Act {
        guard let act = Act.named(visit.variable("act")) else {
            throw RPCError(.notFound, reason: "PAGE_NOT_FOUND", "没有这个页面，请检查地址。")
        }
        return act
    }

    /// Who did not sign in does so first and comes back; others are told that it is not for them.
    private static func leadAway(_ act: Act, _ visit: PortalVisit) throws(RPCError) -> PortalContent {
        if !visit.isSignedIn {
            return .goOn(to: "/sign-in?then=\(act.link(FormValues(visit.query).pairs).queryEncoded)")
        }
        throw RPCError(.permissionDenied, reason: "ROLE_NOT_ALLOWED", "这件事不由\(visit.identity.role.title)办理。")
    }

    /// The place to go on to, its braces filled from the answer, and from the request where the answer does not say.
    static func place(after act: Act, _ answer: AnswerFields, _ values: FormValues) -> String {
        var place = ""
        var rest = act.then[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            let value = answer[name].isEmpty ? values[name] : answer[name]
            place += rest[..<open] + value.queryEncoded
            rest = rest[rest.index(after: close)...]
        }
        place += rest
        return place + (place.contains("?") ? "&" : "?") + "done=\(act.name)"
    }
}

/// The plain fields of an answer in JSON, by their names in the contract.
struct AnswerFields: Sendable {
    private let texts: [String: String]

    init(_ json: String) {
        let object = (try? JSONSerialization.jsonObject(with: Data(json.utf8))) as? [String: Any] ?? [:]
        texts = object.compactMapValues { $0 as? String }
    }

    subscript(name: String) -> String {
        let parts = name.split(separator: "_")
        let camel =
            parts.prefix(1).joined() + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return texts[camel] ?? ""
    }
}

/// What the page of an act shows.
struct ActView: Sendable {
    /// A field of the answer that is shown once.
    struct Told: Sendable {
        let label: String
        let value: String
    }

    /// What was typed, as the question before repeats it.
    struct Pair: Sendable {
        let name: String
        let value: String
        let label: String
        let text: String
        let isShown: Bool
    }

    let act: String
    let title: String
    let intro: String
    let button: String
    let done: String
    let then: String
    let asks: String?
    let formToken: String
    /// Stays the same until it is done, so that a second click does not do it again.
    let requestID: String?
    let subject: [ActSubject.Line]
    let values: FormValues
    /// Everything that was typed and given, to be sent again.
    let pairs: [Pair]
    /// What is given and not asked for.
    let hidden: [Pair]
    var fields: [FormField]
    var problems: [FormProblem] = []
    var trouble = ""
    var told: [Told] = []

    init(_ act: Act, _ typed: FormValues, _ visit: PortalVisit) async {
        let form = MethodForm(act.method)
        var values = typed
        let given = act.values(visit, from: typed)
        for (name, value) in given.pairs { values[name] = value }
        let sent = visit.form["request_id"]
        requestID = form.isIdempotent ? (sent.isEmpty ? FormToken.newVisit() : sent) : nil
        if let requestID { values["request_id"] = requestID }
        let hiddenNames = Set(act.given.keys)
        var rows = visit.request.verb == .get ? act.rows : [:]
        for (name, value) in visit.form.pairs where name.hasPrefix(FormStep.rows) {
            rows[String(name.dropFirst(FormStep.rows.count))] = min(Int(value) ?? 0, 400)
        }
        let more = visit.form[FormStep.add]
        if !more.isEmpty { rows[more] = min((rows[more] ?? 0) + 1, 400) }
        fields = form.fields(values, hidden: hiddenNames.union(act.omitted), rows: rows)
        for (name, word) in act.words {
            for index in fields.indices where fields[index].path == name { fields[index].label = word }
        }
        let known = fields
        pairs = values.pairs.filter { $0.name != "request_id" }.map { name, value in
            Pair(name, value, known.first { $0.path == name }, isShown: !hiddenNames.contains(name))
        }
        hidden = pairs.filter { hiddenNames.contains($0.name) }
        subject = await ActSubject.lines(of: act, values, visit)
        self.values = values
        self.act = act.name
        title = act.title
        intro = act.intro
        button = act.button
        done = act.done
        then = act.then.contains("{") ? "/" : act.then
        asks = act.asks
        formToken = visit.formToken
    }
}

extension ActView.Pair {
    init(_ name: String, _ value: String, _ field: FormField?, isShown: Bool) {
        self.name = name
        self.value = value
        label = field?.label ?? FieldWords.label(name)
        text = field?.isFlag == true ? "是" : field?.choices.first { $0.value == value }?.text ?? value
        self.isShown = isShown
    }
}
