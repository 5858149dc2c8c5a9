// Written by Protos/generate.sh from liaoning/skills/type/v1/access.proto. Do not edit.
// swift-format-ignore-file

internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime

/// The parts callers play in the province's skilled-worker policy.
public enum WireRole: EnumValue {
    case unspecified
    /// Everyone, with or without an identity.
    case `public`
    /// A person, limited to their own records.
    case worker
    /// A training institution or school, limited to its own records.
    case institution
    /// An evaluation organisation, limited to its own records.
    case evaluationOrganisation
    /// An enterprise, limited to its own records.
    case enterprise
    /// A city's human resources bureau, limited to its region.
    case cityBureau
    /// The provincial department.
    case province
    /// Reads everything, changes nothing.
    case auditor
    /// Runs the machines; sees no personal data.
    case `operator`
    /// Another service of the system, calling in its own name.
    case service
    /// A judge of competitions, limited to what they were appointed to.
    case judge
    /// An expert who examines or reviews, limited to what they were drawn for.
    case expert
    /// An examiner or quality supervisor of evaluations, limited to the sessions they are assigned to.
    case examiner
    /// An industry association, limited to its own records.
    case industryAssociation
    /// A school with students: an institution that also keeps their register, limited to its own records.
    case school
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [WireRole] = [.unspecified, .`public`, .worker, .institution, .evaluationOrganisation, .enterprise, .cityBureau, .province, .auditor, .`operator`, .service, .judge, .expert, .examiner, .industryAssociation, .school]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .`public`
        case 2: self = .worker
        case 3: self = .institution
        case 4: self = .evaluationOrganisation
        case 5: self = .enterprise
        case 6: self = .cityBureau
        case 7: self = .province
        case 8: self = .auditor
        case 9: self = .`operator`
        case 10: self = .service
        case 11: self = .judge
        case 12: self = .expert
        case 13: self = .examiner
        case 14: self = .industryAssociation
        case 15: self = .school
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .`public`: 1
        case .worker: 2
        case .institution: 3
        case .evaluationOrganisation: 4
        case .enterprise: 5
        case .cityBureau: 6
        case .province: 7
        case .auditor: 8
        case .`operator`: 9
        case .service: 10
        case .judge: 11
        case .expert: 12
        case .examiner: 13
        case .industryAssociation: 14
        case .school: 15
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ROLE_UNSPECIFIED"
        case .`public`: "ROLE_PUBLIC"
        case .worker: "ROLE_WORKER"
        case .institution: "ROLE_INSTITUTION"
        case .evaluationOrganisation: "ROLE_EVALUATION_ORGANISATION"
        case .enterprise: "ROLE_ENTERPRISE"
        case .cityBureau: "ROLE_CITY_BUREAU"
        case .province: "ROLE_PROVINCE"
        case .auditor: "ROLE_AUDITOR"
        case .`operator`: "ROLE_OPERATOR"
        case .service: "ROLE_SERVICE"
        case .judge: "ROLE_JUDGE"
        case .expert: "ROLE_EXPERT"
        case .examiner: "ROLE_EXAMINER"
        case .industryAssociation: "ROLE_INDUSTRY_ASSOCIATION"
        case .school: "ROLE_SCHOOL"
        case .unrecognized: nil
        }
    }
}

/// Which roles may call, and which field of the request limits a scoped role to what is its own.
public struct Access: Message {
    /// At least one. ROLE_PUBLIC lets everyone in.
    public var roles: [WireRole] = []
    /// Path of the request field with a region code that must lie in a city bureau's region. Optional.
    public var region: String = ""
    /// Path of the request field with the credit code that must be the calling organisation's. Optional.
    public var organisation: String = ""
    /// Path of the request field with the person id that must be the calling person's. Optional.
    public var person: String = ""
    /// With ROLE_SERVICE: names of the processes that may call in their own name, for example "evaluation". At least one.
    public var services: [String] = []

    public init() {}

    public init(roles: [WireRole] = [], region: String = "", organisation: String = "", person: String = "", services: [String] = []) {
        self.roles = roles
        self.region = region
        self.organisation = organisation
        self.person = person
        self.services = services
    }
}

extension Access {
    public static var protoName: String { "liaoning.skills.type.v1.Access" }
    public static var layout: UnsafeRawPointer { liaoning__skills__type__v1__access__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Type__V1__Access.self)
        self.roles = unpacker.enums(c.pointee.roles, c.pointee.n_roles)
        self.region = unpacker.string(c.pointee.region)
        self.organisation = unpacker.string(c.pointee.organisation)
        self.person = unpacker.string(c.pointee.person)
        self.services = unpacker.strings(c.pointee.services, c.pointee.n_services)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Type__V1__Access.self)
        c.pointee.roles = packer.enums(self.roles)
        c.pointee.n_roles = self.roles.count
        c.pointee.region = packer.string(self.region)
        c.pointee.organisation = packer.string(self.organisation)
        c.pointee.person = packer.string(self.person)
        c.pointee.services = packer.strings(self.services)
        c.pointee.n_services = self.services.count
    }
}
