internal import RPC
internal import Tracing

/// Lets instruments read and write the metadata of a call.
struct MetadataCarrier: Extractor, Injector {
    func extract(key: String, from carrier: Metadata) -> String? { carrier[key] }

    func inject(_ value: String, forKey key: String, into carrier: inout Metadata) { carrier[key] = value }
}
