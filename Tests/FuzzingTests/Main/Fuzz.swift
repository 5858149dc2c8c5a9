internal import Foundation

/// What libFuzzer calls with every input. `FUZZ_TARGET` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
    if let problem = target.problem(with: UnsafeRawBufferPointer(start: start, count: count)) { fatalError(problem) }
    return 0
}

private let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
        fatalError("FUZZ_TARGET names no target")
    }
    return target
}()
