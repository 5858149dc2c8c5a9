import Rules
import Testing

/// What may be a name and a secret of an account.
struct AccountSecretTests {
    @Test(arguments: [
        ("abc", true), ("ab", false), ("a.b-c_9", true), ("Abc", false), ("a b", false), ("", false), ("王小明", false),
        (String(repeating: "n", count: 64), true), (String(repeating: "n", count: 65), false), ("a\u{301}bc", false),
    ])
    func `a name is 3 to 64 of a few characters`(name: String, isOne: Bool) {
        #expect(AccountName.isOne(name) == isOne)
        #expect(AccountName.refusals(for: name, processes: []) == (isOne ? [] : [.form]))
    }

    @Test func `a process's name is nobody's, nor is one that stands for others`() {
        for name in ["catalog", "gateway", "anonymous", "bootstrap"] {
            #expect(AccountName.refusals(for: name, processes: ["catalog", "gateway"]) == [.reserved])
        }
        #expect(AccountName.refusals(for: "catalog-desk", processes: ["catalog"]).isEmpty)
    }

    @Test(
        arguments: [
            ("correct horse battery", []), ("twelve chars", []), ("elevenchars", [.length]),
            (String(repeating: "abcdefghi", count: 29), [.length]), ("123456789012", [.common]),
            ("PassWord1234", [.common]), ("1qaz2wsx3edc", [.common]), ("000000000000", [.common, .pattern]),
            ("abababababababab", [.pattern]), ("xk7xk7xk7xk7xk7", [.pattern]), ("zw3qpTzw3qpTzw3qpT", [.pattern]),
            ("zw3qpTrzw3qpTr", []), ("aabbccddaabb", [.pattern]), ("li.wei and more", [.name]),
        ] as [(String, [AccountSecretStrength.Refusal])])
    func `a secret is long, and none that is tried first`(secret: String, refusals: [AccountSecretStrength.Refusal]) {
        #expect(AccountSecretStrength.refusals(for: secret, of: "li.wei") == refusals)
    }

    @Test func `every refusal says what is wrong`() {
        #expect(AccountName.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field == "account_name" })
        #expect(AccountSecretStrength.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }
}
