@testable import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import Testing

/// Codes of a second factor.
struct SecondFactorTests {
    /// RFC 6238, appendix B, SHA-1.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func `a code is the standard's`(seconds: Int64, code: String) {
        let factor = SecondFactorCode(key: Array("12345678901234567890".utf8), digits: 8)
        #expect(factor.code(at: SecondFactorCode.step(at: seconds)) == code)
        #expect(factor.step(of: code, at: seconds, after: 0) == seconds / 30)
    }

    @Test func `a code is taken a step early or late, and once`() {
        let factor = SecondFactorCode(key: Array("12345678901234567890".utf8))
        let code = factor.code(at: 1000)
        for (seconds, isTaken) in [(29_969, false), (29_970, true), (30_000, true), (30_059, true), (30_060, false)] {
            #expect((factor.step(of: code, at: Int64(seconds), after: 0) == 1000) == isTaken, "\(seconds)")
        }
        #expect(factor.step(of: code, at: 30_000, after: 1000) == nil)
        #expect(factor.step(of: "", at: 30_000, after: 0) == nil)
        // RFC 4648, section 10, without padding.
        #expect(
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map { Base32.encode(Array($0.utf8)) }
                == ["", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"])
    }

    private static func code(_ key: String, _ offset: Int64 = 0) -> String {
        var bytes: [UInt8] = []
        var (bits, count): (UInt32, Int) = (0, 0)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        for character in key {
            bits = bits << 5 | UInt32(alphabet.firstIndex(of: character) ?? 0)
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        let now = Instant.now().nanosecondsSince1970 / 1_000_000_000
        return SecondFactorCode(key: bytes).code(at: SecondFactorCode.step(at: now) + offset)
    }

    @Test func `a bureau needs a second factor, and with it each code once`() async throws {
        let desk = try await AccountDesk(["sign-in.second-factor": "true"])
        try await desk.open()
        let anyone = desk.stranger()
        await expectRefusal(.failedPrecondition, "SECOND_FACTOR_MISSING") {
            try await anyone.signIn(AccountRequests.signIn())
        }
        let enrolling = EnrolSecondFactorRequest(accountName: "city.210100", secret: AccountDesk.secret)
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await anyone.enrolSecondFactor(EnrolSecondFactorRequest(accountName: "city.210100", secret: "wrong"))
        }
        _ = try await anyone.enrolSecondFactor(enrolling)
        // Not used yet, so that a picture that was not read can be asked for again.
        let factor = try await anyone.enrolSecondFactor(enrolling)
        #expect(factor.uri.hasPrefix("otpauth://totp/") && factor.uri.contains("secret=\(factor.key)&"))
        let code = Self.code(factor.key)
        #expect(try await !anyone.signIn(AccountRequests.signIn(code: code)).token.isEmpty)
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await anyone.signIn(AccountRequests.signIn(code: code))
        }
        await expectRefusal(.alreadyExists, "SECOND_FACTOR_EXISTS") { try await anyone.enrolSecondFactor(enrolling) }
        await expectRefusal(.unauthenticated, "SECOND_FACTOR_REQUIRED") {
            try await anyone.signIn(AccountRequests.signIn())
        }
        await expectRefusal(.unauthenticated, "SECOND_FACTOR_REQUIRED") {
            try await anyone.changeSecret(
                ChangeSecretRequest(
                    accountName: "city.210100", secret: AccountDesk.secret, newSecret: "another good one"))
        }
        #expect(try await desk.province.getAccount(GetAccountRequest(accountName: "city.210100")).hasSecondFactor)
        let reset = try await desk.province.resetSecret(
            ResetSecretRequest(accountName: "city.210100", secret: AccountDesk.first))
        #expect(!reset.hasSecondFactor)
    }

    @Test func `who knows the secret may not try all codes`() async throws {
        let desk = try await AccountDesk(["sign-in.per-minute": "100", "sign-in.per-name-per-minute": "100"])
        try await desk.open()
        let enrolling = EnrolSecondFactorRequest(accountName: "city.210100", secret: AccountDesk.secret)
        let factor = try await desk.stranger().enrolSecondFactor(enrolling)
        let wrong = Self.code(factor.key, 1000)
        for _ in 0..<20 {
            await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
                try await desk.stranger().signIn(AccountRequests.signIn(code: wrong))
            }
        }
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await desk.stranger().signIn(AccountRequests.signIn(code: Self.code(factor.key)))
        }
    }

    @Test func `a factor's key is sealed for its account`() throws {
        let vault = AccountVault(.inMemory("gateway"))
        let sealed = try vault.seal([1, 2, 3], of: "li.wei")
        #expect(try vault.open(sealed, of: "li.wei") == [1, 2, 3] && sealed.first == 1)
        #expect(throws: (any Error).self) { try vault.open(sealed, of: "zhang.min") }
        #expect(throws: (any Error).self) { try vault.open([2] + sealed.dropFirst(), of: "li.wei") }
        #expect(vault.digest(of: "A") != AccountVault(.inMemory("gateway", seed: "other")).digest(of: "A"))
    }
}
