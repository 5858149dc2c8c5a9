internal import Mustache

/// The templates that pages share; a page brings its own.
enum PortalTemplates {
    private static let shared: [String: [UInt8]] = [
        "layout": PackageResources.layout_mustache, "problem": PackageResources.problem_mustache,
        "form-fields": PackageResources.form_fields_mustache, "form-problems": PackageResources.form_problems_mustache,
        "table": PackageResources.table_mustache,
    ]

    /// All of them, read once.
    static func library(of pages: [any PortalPage]) throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, bytes) in pages.reduce(shared, { $0.merging($1.templates) { first, _ in first } }) {
            try library.register(String(decoding: bytes, as: UTF8.self), named: name)
        }
        return library
    }
}
