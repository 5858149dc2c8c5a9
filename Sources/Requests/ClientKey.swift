public import RPC

extension Metadata {
    /// The address of the client for whom the gateway passes on a question that is limited by address: its connection is the gateway's.
    ///
    /// Good for counting only. Who calls a process without the gateway can write anything here, and meets the limits that hold for all.
    public static let clientKey = "skills-client"
}
