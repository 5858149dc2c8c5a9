internal import EveryContract
internal import RPC

/// What every process answers about itself: its ledger and its cases. Here, a request's `process` says whose are meant.
enum SharedContracts {
    static let methods: [any MethodDescriptor] =
        (EveryContract.methods["ledger"] ?? []) + (EveryContract.methods["casework"] ?? [])
}
