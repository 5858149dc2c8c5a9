// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

internal import COpenAPI

/// The OpenAPI description of the HTTP interface.
public enum OpenAPI {
    /// The description as JSON.
    public static var json: [UInt8] {
        [UInt8](UnsafeRawBufferPointer(start: openapi_json(), count: openapi_json_size()))
    }
}
