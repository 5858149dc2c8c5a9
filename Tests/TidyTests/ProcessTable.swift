/// The table of processes that scripts and manifests are made from: `Deploy/processes`.
enum ProcessTable {
    struct Row {
        let name: String
        /// Its folder in `Services`.
        let folder: String
        let port: Int
        let observe: Int
    }

    /// Its rows in the order in which the processes start; a line that is not one has made a row less.
    static let rows: [Row] = Repository.lines("Deploy/processes").compactMap { line in
        let cells = line.split(separator: " ").map(String.init)
        guard !line.hasPrefix("#"), cells.count == 8, let port = Int(cells[2]), let observe = Int(cells[3]) else {
            return nil
        }
        return Row(name: cells[0], folder: cells[1], port: port, observe: observe)
    }
}
