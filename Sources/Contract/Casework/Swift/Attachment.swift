// Written by Protos/generate.sh from liaoning/skills/casework/v1/attachment.proto. Do not edit.
// swift-format-ignore-file

internal import CCaseworkMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import WireMessages

/// What a file is, told by its bytes.
public enum AttachmentType: EnumValue {
    case unspecified
    case pdf
    case jpeg
    case png
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AttachmentType] = [.unspecified, .pdf, .jpeg, .png]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .pdf
        case 2: self = .jpeg
        case 3: self = .png
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .pdf: 1
        case .jpeg: 2
        case .png: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ATTACHMENT_TYPE_UNSPECIFIED"
        case .pdf: "ATTACHMENT_TYPE_PDF"
        case .jpeg: "ATTACHMENT_TYPE_JPEG"
        case .png: "ATTACHMENT_TYPE_PNG"
        case .unrecognized: nil
        }
    }
}

/// A file that goes with a case.
public struct Attachment: Message {
    /// "att_…".
    public var attachmentID: String = ""
    public var caseID: String = ""
    /// As who uploaded it calls it.
    public var name: String = ""
    public var type: AttachmentType = .unspecified
    /// In bytes.
    public var size: Int64 = 0
    /// SHA-256 of the file, 32 bytes.
    public var sha256: [UInt8] = []
    public var uploadedAt: Timestamp? = nil

    public init() {}

    public init(attachmentID: String = "", caseID: String = "", name: String = "", type: AttachmentType = .unspecified, size: Int64 = 0, sha256: [UInt8] = [], uploadedAt: Timestamp? = nil) {
        self.attachmentID = attachmentID
        self.caseID = caseID
        self.name = name
        self.type = type
        self.size = size
        self.sha256 = sha256
        self.uploadedAt = uploadedAt
    }
}

extension Attachment {
    public static var protoName: String { "liaoning.skills.casework.v1.Attachment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__attachment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__Attachment.self)
        self.attachmentID = unpacker.string(c.pointee.attachment_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.name = unpacker.string(c.pointee.name)
        self.type = .init(rawValue: Int32(bitPattern: c.pointee.type.rawValue))
        self.size = c.pointee.size
        self.sha256 = unpacker.bytes(c.pointee.sha256)
        self.uploadedAt = unpacker.message(c.pointee.uploaded_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__Attachment.self)
        c.pointee.attachment_id = packer.string(self.attachmentID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.name = packer.string(self.name)
        c.pointee.type.rawValue = UInt32(bitPattern: self.type.rawValue)
        c.pointee.size = self.size
        c.pointee.sha256 = packer.bytes(self.sha256)
        c.pointee.uploaded_at = packer.message(self.uploadedAt)
    }
}

public struct UploadAttachmentRequest: Message {
    /// Process whose case is meant; empty for the one asked. In the first message.
    public var process: String = ""
    /// In the first message. Required.
    public var caseID: String = ""
    /// 1 to 200 characters. In the first message. Required.
    public var name: String = ""
    /// The next piece of the file, at most 1 MiB.
    public var piece: [UInt8] = []

    public init() {}

    public init(process: String = "", caseID: String = "", name: String = "", piece: [UInt8] = []) {
        self.process = process
        self.caseID = caseID
        self.name = name
        self.piece = piece
    }
}

extension UploadAttachmentRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.UploadAttachmentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__upload_attachment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__UploadAttachmentRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.name = unpacker.string(c.pointee.name)
        self.piece = unpacker.bytes(c.pointee.piece)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__UploadAttachmentRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.name = packer.string(self.name)
        c.pointee.piece = packer.bytes(self.piece)
    }
}

public struct DownloadAttachmentRequest: Message {
    /// Process whose case is meant; empty for the one asked.
    public var process: String = ""
    /// Required.
    public var attachmentID: String = ""

    public init() {}

    public init(process: String = "", attachmentID: String = "") {
        self.process = process
        self.attachmentID = attachmentID
    }
}

extension DownloadAttachmentRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.DownloadAttachmentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__download_attachment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DownloadAttachmentRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.attachmentID = unpacker.string(c.pointee.attachment_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DownloadAttachmentRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.attachment_id = packer.string(self.attachmentID)
    }
}

/// The next piece of a file.
public struct AttachmentPiece: Message {
    public var piece: [UInt8] = []
    /// What file it is; in the first piece.
    public var attachment: Attachment? = nil

    public init() {}

    public init(piece: [UInt8] = [], attachment: Attachment? = nil) {
        self.piece = piece
        self.attachment = attachment
    }
}

extension AttachmentPiece {
    public static var protoName: String { "liaoning.skills.casework.v1.AttachmentPiece" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__attachment_piece__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__AttachmentPiece.self)
        self.piece = unpacker.bytes(c.pointee.piece)
        self.attachment = unpacker.message(c.pointee.attachment)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__AttachmentPiece.self)
        c.pointee.piece = packer.bytes(self.piece)
        c.pointee.attachment = packer.message(self.attachment)
    }
}

public struct ListAttachmentsRequest: Message {
    /// Process whose case is meant; empty for the one asked.
    public var process: String = ""
    /// Required.
    public var caseID: String = ""

    public init() {}

    public init(process: String = "", caseID: String = "") {
        self.process = process
        self.caseID = caseID
    }
}

extension ListAttachmentsRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ListAttachmentsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_attachments_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListAttachmentsRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.caseID = unpacker.string(c.pointee.case_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListAttachmentsRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.case_id = packer.string(self.caseID)
    }
}

public struct ListAttachmentsResponse: Message {
    public var attachments: [Attachment] = []

    public init() {}

    public init(attachments: [Attachment] = []) {
        self.attachments = attachments
    }
}

extension ListAttachmentsResponse {
    public static var protoName: String { "liaoning.skills.casework.v1.ListAttachmentsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_attachments_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListAttachmentsResponse.self)
        self.attachments = unpacker.messages(c.pointee.attachments, c.pointee.n_attachments)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListAttachmentsResponse.self)
        c.pointee.attachments = packer.messages(self.attachments)
        c.pointee.n_attachments = self.attachments.count
    }
}
