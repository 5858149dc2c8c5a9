import FoundationEssentials
import Testing

@testable import GatewayService

struct HTTPDateTests {
    @Test(arguments: [
        (784_111_777.0, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (1_709_251_199.9, "Thu, 29 Feb 2024 23:59:59 GMT"),
        (1_704_067_200.0, "Mon, 01 Jan 2024 00:00:00 GMT"),
    ])
    func `an instant is written as HTTP has it`(_ seconds: Double, _ text: String) {
        #expect(HTTPDate.text(Date(timeIntervalSince1970: seconds)) == text)
    }
}
