internal import Dispatch
@testable import GatewayService
import RPC
import ServiceTesting
import Testing

/// Hashes are made away from the threads that answer calls, and few at a time.
struct SecretHashingTests {
    @Test(.timeLimit(.minutes(1)))
    func `one hash more than there is room for is refused at once, and there is room again afterwards`() async throws {
        let hashing = SecretHashing(most: 1)
        let goOn = DispatchSemaphore(value: 0)
        let (begun, begins) = AsyncStream.makeStream(of: Void.self)
        // It waits on a thread: this one goes on meanwhile, as the calls of a connection do.
        async let first = hashing.run {
            begins.finish()
            goOn.wait()
            return 1
        }
        for await _ in begun {}
        await expectRefusal(.resourceExhausted, "TOO_MANY_CALLS") { try await hashing.run { 2 } }
        goOn.signal()
        #expect(try await first == 1)
        #expect(try await hashing.run { 3 } == 3)
    }

    @Test func `a secret matches its own hash and no other`() async throws {
        let (secret, matches, differs) = try await SecretHashing().run {
            let secret = try AccountSecret("correct horse battery", cost: HashCost(parallelism: 1))
            return (secret, try secret.matches("correct horse battery"), try secret.matches("correct horse batterY"))
        }
        #expect(matches && !differs)
        #expect(secret.salt.count == 16 && secret.hash.count == 32)
    }
}
