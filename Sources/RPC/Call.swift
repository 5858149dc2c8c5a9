/// What a handler knows about the call it answers, beside the request.
public struct Call: Sendable {
    /// `service/name` of the method.
    public let method: String
    /// Who calls.
    public let identity: Identity
    /// What travelled beside the request.
    public let metadata: Metadata
    /// When the answer stops being of use.
    public let deadline: Deadline
    /// Address of the other end of the connection; `in-process` without one.
    public let peer: String
    /// Business time: the machine's clock, or what the caller asked for where the process allows that.
    public let now: Instant

    /// A call.
    public init(
        method: String, identity: Identity = .anonymous, metadata: Metadata = Metadata(), deadline: Deadline = .never,
        peer: String = "in-process", now: Instant
    ) {
        self.method = method
        self.identity = identity
        self.metadata = metadata
        self.deadline = deadline
        self.peer = peer
        self.now = now
    }

    /// Options for calls made on behalf of this one: what is left of its time, its trace and its business time.
    ///
    /// The caller's identity is not passed on: a service calls others in its own name.
    public var onward: CallOptions {
        var options = CallOptions(deadline: deadline)
        for key in [Metadata.traceKey, Metadata.traceStateKey, Metadata.timeKey] {
            if let value = metadata[key] { options.metadata.add(value, for: key) }
        }
        return options
    }

    /// Refuses unless the caller's role and scope cover the record by at least one of what is given of it.
    ///
    /// For handlers whose request only names a record: called once the record is loaded.
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    public func requireScope(
        region: String? = nil, organisation: String? = nil, person: String? = nil
    ) throws(RPCError) {
        guard !identity.covers(RequestScope(region: region, organisation: organisation, person: person)) else { return }
        switch identity.role.scope {
        case .region: throw .regionOutOfScope(identity)
        case .organisation: throw .organisationOutOfScope
        case .person: throw .personOutOfScope
        case .anonymous, .unlimited: throw .outOfScope("该记录不对当前角色开放")
        }
    }

    /// Stops work whose caller gave up or whose time ran out; to be asked in long loops.
    ///
    /// - Throws: `DEADLINE_EXCEEDED`, `CANCELLED`.
    public func checkStillWanted() throws(RPCError) {
        if deadline.hasPassed { throw .deadlineExceeded }
        if Task.isCancelled { throw .cancelled }
    }
}
