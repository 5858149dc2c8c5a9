@testable import GatewayService
import Testing

struct FormFieldsTests {
    @Test(arguments: [
        ("name=%E7%8E%8B%E6%9F%90&number=Y1", "王某", "Y1"), ("name=+a+b+&number=", "a b", ""),
        ("number=1&number=2", "", "1"),
        ("name&&number=%2B%26", "", "+&"), ("", "", ""),
    ])
    func `fields are read as browsers send them`(encoded: String, name: String, number: String) throws {
        let fields = try #require(FormFields(encoded: encoded))
        #expect(fields["name"] == name && fields["number"] == number)
    }

    @Test func `a secret keeps its blanks`() throws {
        let fields = try #require(FormFields(encoded: "secret=+a+"))
        #expect(fields.untrimmed("secret") == " a ")
    }

    @Test(arguments: ["name=%FF", "name=%E7%8E", "%zz=1"])
    func `bytes that are no text are refused`(encoded: String) {
        #expect(FormFields(encoded: encoded) == nil)
    }
}
