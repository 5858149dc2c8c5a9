// Written by Protos/generate.sh from liaoning/skills/ledger/v1/identity.proto. Do not edit.
// swift-format-ignore-file

internal import CLedgerMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import TypeMessages
public import WireMessages

/// Of which session an identity is.
public struct IdentitySession: Message {
    /// Counts up when the account is closed or its secret changes.
    public var generation: Int64 = 0
    /// Required.
    public var signedInAt: Timestamp? = nil

    public init() {}

    public init(generation: Int64 = 0, signedInAt: Timestamp? = nil) {
        self.generation = generation
        self.signedInAt = signedInAt
    }
}

extension IdentitySession {
    public static var protoName: String { "liaoning.skills.ledger.v1.IdentitySession" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__identity_session__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__IdentitySession.self)
        self.generation = c.pointee.generation
        self.signedInAt = unpacker.message(c.pointee.signed_in_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__IdentitySession.self)
        c.pointee.generation = self.generation
        c.pointee.signed_in_at = packer.message(self.signedInAt)
    }
}

/// What an identity token states.
///
/// On the wire: `authorization: Bearer <base64url(packed IdentityToken)>.<base64url(signature)>`, both without padding. The
/// signature is Ed25519 over the packed bytes, by the key that key_id names.
public struct IdentityToken: Message {
    /// Who it is: an account, or the name of a process for ROLE_SERVICE. 1 to 128 characters, required; the audit trail keeps it.
    public var subject: String = ""
    /// The part the caller plays. Required; ROLE_PUBLIC needs no token and is refused in one.
    public var role: WireRole = .unspecified
    /// Region the caller is limited to: six digits. Required for ROLE_CITY_BUREAU, else optional.
    public var regionCode: String = ""
    /// Unified social credit code of the caller's organisation: 18 characters. Required for ROLE_INSTITUTION, ROLE_ENTERPRISE and
    /// ROLE_EVALUATION_ORGANISATION, else empty.
    public var creditCode: String = ""
    /// The caller's person id. Required for ROLE_WORKER, else empty. Never an identity number.
    public var personID: String = ""
    /// When it was signed. Required.
    public var issuedAt: Timestamp? = nil
    /// From when on it is refused. Required, later than issued_at, at most 24 hours after it.
    public var expiresAt: Timestamp? = nil
    /// Name of the signing key: the file <key_id>.pub among the trusted keys. Required. Only a process's own key may sign ROLE_SERVICE, only the gateway's the other roles.
    public var keyID: String = ""
    /// The process it is for: another one refuses it. Required; only the development key's tokens go without.
    public var audience: String = ""
    /// Of an account that signed in: how often it had ended its identities, and when its secret was shown. Absent in others.
    public var session: IdentitySession? = nil

    public init() {}

    public init(subject: String = "", role: WireRole = .unspecified, regionCode: String = "", creditCode: String = "", personID: String = "", issuedAt: Timestamp? = nil, expiresAt: Timestamp? = nil, keyID: String = "", audience: String = "", session: IdentitySession? = nil) {
        self.subject = subject
        self.role = role
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.personID = personID
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        self.keyID = keyID
        self.audience = audience
        self.session = session
    }
}

extension IdentityToken {
    public static var protoName: String { "liaoning.skills.ledger.v1.IdentityToken" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__identity_token__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__IdentityToken.self)
        self.subject = unpacker.string(c.pointee.subject)
        self.role = .init(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.personID = unpacker.string(c.pointee.person_id)
        self.issuedAt = unpacker.message(c.pointee.issued_at)
        self.expiresAt = unpacker.message(c.pointee.expires_at)
        self.keyID = unpacker.string(c.pointee.key_id)
        self.audience = unpacker.string(c.pointee.audience)
        self.session = unpacker.message(c.pointee.session)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__IdentityToken.self)
        c.pointee.subject = packer.string(self.subject)
        c.pointee.role.rawValue = UInt32(bitPattern: self.role.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.issued_at = packer.message(self.issuedAt)
        c.pointee.expires_at = packer.message(self.expiresAt)
        c.pointee.key_id = packer.string(self.keyID)
        c.pointee.audience = packer.string(self.audience)
        c.pointee.session = packer.message(self.session)
    }
}
