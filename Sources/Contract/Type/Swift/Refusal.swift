// Written by Protos/generate.sh from liaoning/skills/type/v1/refusal.proto. Do not edit.
// swift-format-ignore-file

internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime

/// One reason for which a rule says no.
public struct Refusal: Message {
    /// Stable and machine readable, for example "theory_below_minimum".
    public var reason: String = ""
    /// The article, for example "辽人社发〔2022〕7号 二(三)".
    public var article: String = ""
    /// A Chinese sentence for people.
    public var message: String = ""
    /// The request field it is about; empty when it is about none in particular.
    public var field: String = ""

    public init() {}

    public init(reason: String = "", article: String = "", message: String = "", field: String = "") {
        self.reason = reason
        self.article = article
        self.message = message
        self.field = field
    }
}

extension Refusal {
    public static var protoName: String { "liaoning.skills.type.v1.Refusal" }
    public static var layout: UnsafeRawPointer { liaoning__skills__type__v1__refusal__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Type__V1__Refusal.self)
        self.reason = unpacker.string(c.pointee.reason)
        self.article = unpacker.string(c.pointee.article)
        self.message = unpacker.string(c.pointee.message)
        self.field = unpacker.string(c.pointee.field)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Type__V1__Refusal.self)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.article = packer.string(self.article)
        c.pointee.message = packer.string(self.message)
        c.pointee.field = packer.string(self.field)
    }
}

/// Every reason for a refusal, in the article's order: a detail of the status of a refused call.
public struct Refusals: Message {
    public var refusals: [Refusal] = []

    public init() {}

    public init(refusals: [Refusal] = []) {
        self.refusals = refusals
    }
}

extension Refusals {
    public static var protoName: String { "liaoning.skills.type.v1.Refusals" }
    public static var layout: UnsafeRawPointer { liaoning__skills__type__v1__refusals__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Type__V1__Refusals.self)
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Type__V1__Refusals.self)
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
    }
}

/// A policy figure that a decision used.
public struct FigureUse: Message {
    /// Key in the policy book, for example "subsidy.uplift.shortage.max".
    public var key: String = ""
    /// Its value in the unit the policy book states.
    public var value: Int64 = 0
    /// Whose figure it was: a six-digit region code.
    public var regionCode: String = ""
    /// The article it comes from, for example "A.1".
    public var source: String = ""
    /// The edition of the policy book it was read from.
    public var edition: Int64 = 0

    public init() {}

    public init(key: String = "", value: Int64 = 0, regionCode: String = "", source: String = "", edition: Int64 = 0) {
        self.key = key
        self.value = value
        self.regionCode = regionCode
        self.source = source
        self.edition = edition
    }
}

extension FigureUse {
    public static var protoName: String { "liaoning.skills.type.v1.FigureUse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__type__v1__figure_use__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Type__V1__FigureUse.self)
        self.key = unpacker.string(c.pointee.key)
        self.value = c.pointee.value
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.source = unpacker.string(c.pointee.source)
        self.edition = c.pointee.edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Type__V1__FigureUse.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.value = self.value
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.source = packer.string(self.source)
        c.pointee.edition = self.edition
    }
}
