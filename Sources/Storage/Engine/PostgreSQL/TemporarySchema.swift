extension DatabaseURL {
    /// Makes a new schema in this PostgreSQL database and returns its address. For tests, whose server is thrown away after.
    package func withNewSchema() throws(StorageError) -> DatabaseURL {
        guard case .postgreSQL(let address) = location else { throw .misuse("\(text) has no schemas") }
        let name = "test_" + String(UInt64.random(in: .min ... .max), radix: 36)
        let connection = try PostgreSQLEngine(address: address, shown: text).connect(for: .migrating)
        defer { connection.close() }
        try connection.run(script: "CREATE SCHEMA \(name)")
        let parameter = "options=-csearch_path%3D\(name)&application_name=\(name)"
        guard let url = DatabaseURL(address + (address.contains("?") ? "&" : "?") + parameter) else {
            throw .misuse("\(text) takes no parameter")
        }
        return url
    }
}
