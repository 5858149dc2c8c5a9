public import Conformance
internal import Foundation
public import Testing

/// The conformance driver against the interop server, a process of its own; a case that does not pass is named.
@Suite(.serialized, .interopServer) struct ConformanceTests {
    @Test(arguments: Case.all)
    func `a server answers as its protocol says`(_ played: Case) async throws {
        let address = try #require(InteropServerProcess.address)
        try await played.runOnThread(against: address)
    }

    @Test func `cases have names of their own`() {
        #expect(Set(Case.all.map(\.name)).count == Case.all.count)
    }

    @Test func `cases that a plain server need not pass say why`() {
        for played in Case.all where !played.applies(to: .ttrpc) {
            #expect(!played.lines(for: .ttrpc).joined().isEmpty, "\(played.name)")
        }
    }
}

extension Case: CustomTestStringConvertible {
    /// The case's name, so that a failure says which it was.
    public var testDescription: String { name }
}

extension Case {
    /// Runs on a thread of its own, because the driver's waiting would hold up other tests.
    fileprivate func runOnThread(against address: Address) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread {
                continuation.resume(with: Result { try self.run(against: address, as: .ours) })
            }
        }
    }
}
