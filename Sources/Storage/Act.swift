/// Who writes, by what right, at which request: the part of an audit entry that comes from the call.
public struct Act: Sendable, Hashable {
    /// The subject of the caller's identity; together with `right` and `requestID` it is the key of the stored answer.
    public var actor: String
    /// The caller's role, such as `CITY_BUREAU`.
    public var role: String
    /// The method called, such as `liaoning.skills.evaluation.v1.Certificates/IssueCertificate`.
    public var right: String
    /// The caller's idempotency key; empty for none.
    public var requestID: String
    /// SHA-256 of the request without its id. Required with a `requestID`.
    public var requestHash: [UInt8]
    /// The business time of the act, nanoseconds since 1970-01-01 UTC.
    public var instantNanoseconds: Int64
    /// The region the caller acts for, six digits; empty when it acts for none.
    public var regionCode: String

    /// Makes an act; without a request id it cannot be repeated safely.
    public init(
        actor: String, role: String, right: String, requestID: String = "", requestHash: [UInt8] = [],
        instantNanoseconds: Int64, regionCode: String = ""
    ) {
        self.actor = actor
        self.role = role
        self.right = right
        self.requestID = requestID
        self.requestHash = requestHash
        self.instantNanoseconds = instantNanoseconds
        self.regionCode = regionCode
    }
}
