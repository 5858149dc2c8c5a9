import MessageRuntime
import TestMessages
import Testing
import WireMessages

@Suite struct `Writing JSON` {
    @Test func `fields stand in the contract's order, and those at their default are left out`() {
        #expect(Single().json() == "{}")
        let single = Single(
            int32Value: -1, int64Value: 2, uint64Value: 3, boolValue: true, stringValue: "x", tree: Tree())
        #expect(
            single.json()
                == #"{"int32Value":-1,"int64Value":"2","uint64Value":"3","boolValue":true,"stringValue":"x","tree":{}}"#
        )
    }

    @Test(arguments: [
        ("\"", #""\"""#), ("\\", #""\\""#), ("/", #""/""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
        ("\u{1}", #""\u0001""#),
        ("\u{1F}", #""\u001f""#), ("\u{7F}", #""\u007f""#), ("沈阳😀", "\"沈阳😀\""), ("\u{2028}", "\"\u{2028}\""),
    ])
    func `strings are escaped where they must be`(_ text: String, _ json: String) {
        #expect(Single(stringValue: text).json() == "{\"stringValue\":\(json)}")
    }

    @Test(arguments: [
        (1.0, "1.0"), (0.1, "0.1"), (-2.5, "-2.5"), (1e300, "1e+300"), (.leastNonzeroMagnitude, "5e-324"),
        (1e16, "1e+16"),
        (.infinity, "\"Infinity\""), (-.infinity, "\"-Infinity\""), (.nan, "\"NaN\""),
    ])
    func `floating-point numbers are written so that they read back`(_ number: Double, _ json: String) throws {
        let single = Single(doubleValue: number)
        #expect(single.json() == "{\"doubleValue\":\(json)}")
        let back = try Single(json: single.json()).doubleValue
        #expect(back == number || back.isNaN && number.isNaN)
    }

    @Test func `an enum value nobody knows is its number`() {
        #expect(Single(colour: .unrecognized(99)).json() == #"{"colour":99}"#)
        #expect(Repeated(colours: [.red, .unrecognized(-1)]).json() == #"{"colours":["COLOUR_RED",-1]}"#)
    }

    @Test func `names are those of the contract in lowerCamelCase`() {
        let names = Names(class: "c", personID: "p", pageURLs: ["u"], requestID: "r", oddName: "o")
        #expect(names.json() == #"{"class":"c","personId":"p","pageUrls":["u"],"requestId":"r","oddName":"o"}"#)
    }

    @Test func `maps stand in the order of their keys`() {
        let info = ErrorInfo(reason: "R", metadata: ["b": "2", "a": "1", "": ""])
        #expect(info.json() == #"{"reason":"R","metadata":{"":"","a":"1","b":"2"}}"#)
        #expect(throws: Never.self) { try #require(ErrorInfo(packed: info.packed()) == info) }
    }
}
