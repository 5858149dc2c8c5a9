internal import Crypto
internal import Identity
internal import Testing
@testable internal import TrainingRecordsService

/// What is sealed opens where it belongs, and nowhere else.
struct IdentityVaultTests {
    private let vault = IdentityVault(.inMemory("training-records"))

    @Test func `a seal names its key, and opens for its person and field alone`() throws {
        let sealed = try vault.seal("13800005678", .phone, of: "per_1")
        #expect(sealed.first == 1)
        #expect(try vault.open(sealed, .phone, of: "per_1") == "13800005678")
        #expect(throws: (any Error).self) { try vault.open(sealed, .number, of: "per_1") }
        #expect(throws: (any Error).self) { try vault.open(sealed, .phone, of: "per_2") }
        #expect(throws: (any Error).self) { try vault.open([2] + sealed.dropFirst(), .phone, of: "per_1") }
        let other = IdentityVault(.inMemory("training-records", seed: "other"))
        #expect(throws: (any Error).self) { try other.open(sealed, .phone, of: "per_1") }
    }

    /// As they were made before keys had numbers: nonce, text and tag, bound to the person.
    @Test func `seals from before still open`() throws {
        let key = SymmetricKey(data: KeyRing.inMemory("training-records").secret("identity-number"))
        for _ in 0..<300 {
            let box = try AES.GCM.seal(Array("13800005678".utf8), using: key, authenticating: Array("per_1".utf8))
            let sealed = Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
            #expect(try vault.open(sealed, .phone, of: "per_1") == "13800005678")
        }
    }
}
