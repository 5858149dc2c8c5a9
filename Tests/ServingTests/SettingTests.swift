internal import Serving
internal import Testing

@Suite struct SettingTests {
    static let declared: [Setting] = [
        .integer("number", default: 5, in: 1...10, "A number."), .flag("flag", default: false, "A flag."),
        .choice("choice", default: "a", of: ["a", "b"], "A choice."), .text("text", default: "", "A text."),
        .address("address", default: "127.0.0.1:1", "An address."),
        .addresses("addresses", default: "", "Addresses."),
        .databaseURL("database", default: "sqlite:x.db", "A database."),
    ]

    @Test(arguments: [
        ("number", "1"), ("number", "10"), ("flag", "true"), ("choice", "b"), ("text", ""), ("text", "任意"),
        ("address", "0.0.0.0:0"), ("address", "[::1]:65535"), ("address", "unix:/run/x.sock"), ("addresses", ""),
        ("addresses", "a:1,b:2"), ("addresses", "a:1, b:2"), ("addresses", "dns:a.b:1,[::1]:2"),
        ("database", "sqlite:///var/lib/x.db"),
    ])
    func `a value that fits is taken`(key: String, text: String) throws {
        let settings = try Settings(Self.declared, given: [key: text])
        #expect(settings[key]?.description == text)
    }

    @Test(arguments: [
        ("number", "0"), ("number", "11"), ("number", "five"), ("number", ""), ("number", "1.0"), ("flag", "yes"),
        ("flag", "TRUE"), ("choice", "c"), ("address", "host"), ("address", "host:"), ("address", ":1"),
        ("address", "host:65536"), ("address", "host:-1"), ("address", "unix:relative"), ("address", "http://h:1"),
        ("addresses", "a:1;b:2"), ("addresses", "dns:a"), ("addresses", "dns:unix:/x"), ("address", "dns:a:1"),
        ("database", "x.db"), ("database", "mysql://x"), ("database", "sqlite:"),
    ])
    func `a value that does not fit is refused by the key's name`(key: String, text: String) {
        #expect {
            try Settings(Self.declared, given: [key: text])
        } throws: { error in
            let error = error as? SettingError
            return error?.key == key && error?.message.contains("\"\(text)\" is not") == true
        }
    }

    @Test func `a key that nobody declared is refused`() {
        #expect(throws: SettingError(key: "nummer", message: "there is no such setting")) {
            try Settings(Self.declared, given: ["nummer": "1"])
        }
    }

    @Test func `asking for an undeclared key, or as another kind, is an error and no default`() throws {
        let settings = try Settings(Self.declared)
        #expect(throws: SettingError.self) { try settings.integer("flag") }
        #expect(throws: SettingError.self) { try settings.flag("missing") }
        #expect(try settings.integer("number") == 5)
        #expect(try settings.addresses("addresses").isEmpty)
        let names = try Settings(Self.declared, given: ["addresses": "dns:a.b:1,c:2"])
        #expect(try names.addresses("addresses") == [.name(host: "a.b", port: 1), .tcp(host: "c", port: 2)])
        #expect(try settings.address("address") == .tcp(host: "127.0.0.1", port: 1))
    }
}
