// Written by Protos/generate.sh from grpc/health/v1/health.proto. Do not edit.
// swift-format-ignore-file

internal import CHealthMessages
internal import CProtobufC
public import MessageRuntime

public struct HealthCheckRequest: Message {
    /// Full name of a proto service, or empty for the process as a whole.
    public var service: String = ""

    public init() {}

    public init(service: String = "") {
        self.service = service
    }
}

extension HealthCheckRequest {
    public static var protoName: String { "grpc.health.v1.HealthCheckRequest" }
    public static var layout: UnsafeRawPointer { grpc__health__v1__health_check_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
        self.service = unpacker.string(c.pointee.service)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
        c.pointee.service = packer.string(self.service)
    }
}

public struct HealthCheckResponse: Message {
    public var status: HealthCheckResponse.ServingStatus = .unknown

    public init() {}

    public init(status: HealthCheckResponse.ServingStatus = .unknown) {
        self.status = status
    }

    /// Whether calls are served.
    public enum ServingStatus: EnumValue {
        case unknown
        case serving
        case notServing
        /// Answered by Watch only: Check says NOT_FOUND instead.
        case serviceUnknown
        /// A number that this version of the contract does not know.
        case unrecognized(Int32)

        /// The values of this version of the contract.
        public static let allCases: [ServingStatus] = [.unknown, .serving, .notServing, .serviceUnknown]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unknown
            case 1: self = .serving
            case 2: self = .notServing
            case 3: self = .serviceUnknown
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unknown: 0
            case .serving: 1
            case .notServing: 2
            case .serviceUnknown: 3
            case .unrecognized(let number): number
            }
        }

        public var protoName: String? {
            switch self {
            case .unknown: "UNKNOWN"
            case .serving: "SERVING"
            case .notServing: "NOT_SERVING"
            case .serviceUnknown: "SERVICE_UNKNOWN"
            case .unrecognized: nil
            }
        }
    }
}

extension HealthCheckResponse {
    public static var protoName: String { "grpc.health.v1.HealthCheckResponse" }
    public static var layout: UnsafeRawPointer { grpc__health__v1__health_check_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
        self.status = .init(rawValue: Int32(bitPattern: c.pointee.status.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
        c.pointee.status.rawValue = UInt32(bitPattern: self.status.rawValue)
    }
}
