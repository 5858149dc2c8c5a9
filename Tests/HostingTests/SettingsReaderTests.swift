internal import Foundation
internal import Ledger
internal import Requests
internal import Serving
internal import ServiceTesting
@testable internal import Hosting
internal import Testing

@Suite struct SettingsReaderTests {
    let reader = SettingsReader("catalog", own: NotebookService.settings)

    private func read(
        _ words: [String] = [], _ environment: [String: String] = [:], file: String? = nil
    ) throws -> Settings {
        guard let file else {
            return try reader.read(try Arguments(words, settings: reader.settings), environment: environment)
        }
        let path = FileManager.default.temporaryDirectory.path + "/settings-\(UUID().uuidString).json"
        try file.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let arguments = try Arguments(words + ["--config", path], settings: reader.settings)
        do {
            return try reader.read(arguments, environment: environment)
        } catch {
            throw StartupFailure(error.message.replacingOccurrences(of: path, with: "FILE"), code: error.code)
        }
    }

    @Test func `the defaults make a process on loopback`() throws {
        let settings = try read()
        #expect(settings["listen"] == .text("127.0.0.1:7401"))
        #expect(settings["observe.listen"] == .text("127.0.0.1:7501"))
        #expect(settings["test.identities"] == .flag(false))
        #expect(settings["clock.client-time"] == .flag(false))
        #expect(settings["peers.awards"] == .text("127.0.0.1:7405"))
        #expect(settings["peers.catalog"] == nil)
        #expect(settings["note.max-value"] == .integer(1_000_000))
    }

    @Test func `flags go before the environment, that before the file, that before defaults`() throws {
        let file = #"{"note": {"max-value": 2}, "log.level": "error", "listen": "a:1", "test": {"identities": true}}"#
        let environment = ["SKILLS_CATALOG_NOTE_MAX_VALUE": "3", "SKILLS_CATALOG_LISTEN": "b:2", "PATH": "/bin"]
        let settings = try read(["--note.max-value", "4", "--clock.client-time"], environment, file: file)
        #expect(settings["note.max-value"] == .integer(4))
        #expect(settings["listen"] == .text("b:2"))
        #expect(settings["log.level"] == .text("error"))
        #expect(settings["test.identities"] == .flag(true))
        #expect(settings["clock.client-time"] == .flag(true))
        #expect(try read(["--note.max-value=5"])["note.max-value"] == .integer(5))
        #expect(try read(file: #"{"peers": {"awards": ["a:1", "b:2"]}}"#)["peers.awards"] == .text("a:1,b:2"))
    }

    @Test(arguments: [
        (["--nummer", "1"], "there is no setting \"nummer\"; --help lists all of them"),
        (["nummer"], "\"nummer\" is not a flag; flags look like --key value"),
        (["--listen"], "--listen needs a value"), (["--listen", "--log.calls"], "--listen needs a value"),
        (["--config"], "--config needs the path of a file"),
        (["--config", "/nowhere.json"], "the settings file /nowhere.json cannot be read"),
        (
            ["--note.max-value", "0"],
            "setting --note.max-value: \"0\" is not a whole number from 1 to 1000000000"
        ),
        (
            ["--log.level", "loud"],
            "setting --log.level: \"loud\" is not one of trace, debug, info, notice, warning, error"
        ),
        (["--listen", "7401"], "setting --listen: \"7401\" is not host:port or unix:/path"),
        (["--log.calls", "yes"], "setting --log.calls: \"yes\" is not true or false"),
        (["--peers.catalog", "a:1"], "there is no setting \"peers.catalog\"; --help lists all of them"),
    ])
    func `a wrong flag stops the start with one line that names it`(words: [String], line: String) {
        #expect(throws: StartupFailure(line, code: .usage)) { try read(words) }
    }

    @Test(arguments: [
        (
            "SKILLS_CATALOG_NUMMER", "1",
            "there is no setting for SKILLS_CATALOG_NUMMER in the environment; --help lists all of them"
        ),
        (
            "SKILLS_CATALOG_RPC_MAX_IN_FLIGHT", "many",
            "setting SKILLS_CATALOG_RPC_MAX_IN_FLIGHT in the environment: \"many\" is not a whole number from 1 to 1000000"
        ),
    ])
    func `a wrong variable stops the start with one line that names it`(name: String, value: String, line: String) {
        #expect(throws: StartupFailure(line, code: .usage)) { try read([], [name: value]) }
    }

    @Test(arguments: [
        ("{", "the settings file FILE is not a JSON object"), ("[1]", "the settings file FILE is not a JSON object"),
        ("", "the settings file FILE is not a JSON object"),
        (#"{"nummer": 1}"#, "there is no setting \"nummer\" (nummer in FILE); --help lists all of them"),
        (
            #"{"listen": {"port": 1}}"#,
            "there is no setting \"listen.port\" (listen.port in FILE); --help lists all of them"
        ),
        (
            #"{"note.max-value": 0.5}"#,
            "setting note.max-value in FILE: a value is a text, a whole number, true or false, or a list of texts"
        ),
        (
            #"{"note.max-value": null}"#,
            "setting note.max-value in FILE: a value is a text, a whole number, true or false, or a list of texts"
        ),
        (#"{"log.calls": 1}"#, "setting log.calls in FILE: \"1\" is not true or false"),
    ])
    func `a wrong file stops the start with one line that names the key`(file: String, line: String) {
        #expect(throws: StartupFailure(line, code: .usage)) { try read(file: file) }
    }

    @Test func `help lists every key with its default, its form and its variable`() throws {
        let help = SettingsTable(reader: reader).help
        for setting in reader.settings {
            #expect(help.contains("--\(setting.key)  (\(setting.form); default \"\(setting.standard)\")"))
            #expect(help.contains(setting.purpose))
            #expect(help.contains(reader.variable(setting.key)))
        }
        let printed = SettingsTable(reader: reader).print(try read(["--log.level", "debug"]))
        #expect(printed.contains("log.level = debug\n"))
        #expect(printed.split(separator: "\n").count == reader.settings.count)
    }

    @Test(arguments: ["catalog", "training-records", "evaluation", "competition", "awards", "gateway"])
    func `the defaults of every process are values its settings take, each key and variable stands once`(
        process: String
    ) throws {
        let reader = SettingsReader(process, own: [])
        for setting in reader.settings {
            #expect(try setting.value(from: setting.standard.description) == setting.standard)
        }
        #expect(Set(reader.settings.map { reader.variable($0.key) }).count == reader.settings.count)
        #expect(throws: Never.self) { try SharedValues(try Settings(reader.settings)) }
    }
}
