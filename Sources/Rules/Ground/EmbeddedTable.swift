/// The tables that are compiled into the module; their sources are named in the module's README.
public enum EmbeddedTable {
    /// Province, 15 city-level units and 100 counties.
    public static let divisions = read(PackageResources.divisions_csv)
    /// Codes of the province that no region has today but identification numbers still carry.
    public static let formerDivisions = read(PackageResources.former_divisions_csv)
    /// The first edition of the policy figures.
    public static let figures = read(PackageResources.figures_csv)
    /// The eight levels.
    public static let levels = read(PackageResources.levels_csv)

    /// A damaged table reads as an empty one; the tests count the rows of every table.
    private static func read(_ bytes: [UInt8]) -> CSVTable {
        (try? CSVTable(bytes)) ?? CSVTable()
    }
}
