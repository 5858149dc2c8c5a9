internal import Mustache

/// The templates, each by the name of its file.
enum PortalTemplates {
    private static let texts: [String: [UInt8]] = [
        "layout": PackageResources.layout_mustache, "problem": PackageResources.problem_mustache,
        "home": PackageResources.home_mustache, "bulletin": PackageResources.bulletin_mustache,
        "verify": PackageResources.verify_mustache, "classes": PackageResources.classes_mustache,
        "shortage-list": PackageResources.shortage_list_mustache, "figures": PackageResources.figures_mustache,
        "sign-in": PackageResources.sign_in_mustache,
        "change-secret": PackageResources.change_secret_mustache, "passport": PackageResources.passport_mustache,
        "certificate": PackageResources.certificate_mustache,
        "desk": PackageResources.desk_mustache, "claim": PackageResources.claim_mustache,
    ]

    /// All of them, read once.
    static func library() throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, bytes) in texts { try library.register(String(decoding: bytes, as: UTF8.self), named: name) }
        return library
    }
}
