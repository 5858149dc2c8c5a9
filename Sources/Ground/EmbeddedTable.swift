internal import CTables

/// The tables that are compiled into the module; their sources are named in the module's README.
///
/// The raw value is the name of the file in `Tables`.
public enum EmbeddedTable: String, CaseIterable, Sendable {
    /// The kinds of places that the programmes of selection give, from the highest down.
    case awardPlaces = "award_places"
    /// The programmes of selection that come with the system.
    case awardProgrammes = "award_programmes"
    /// The tasks of the monthly bulletin, each with its figure and who counts it.
    case bulletinTasks = "bulletin_tasks"
    /// Secrets of accounts that are tried first, of 12 characters and more, in lower case.
    case commonSecrets = "common_secrets"
    /// Province, 15 city-level units and 100 counties.
    case divisions
    /// Conditions for each level before 2023.
    case eligibility2018 = "eligibility_2018"
    /// Conditions for each level since 2023.
    case eligibility2023 = "eligibility_2023"
    /// Levels beside titles and degrees.
    case equivalences
    /// The policy figures of the five documents of the province.
    case figures
    /// What awards need beside the documents: conventions, each with its source.
    case figuresAwards = "figures_awards"
    /// What cases of every service need: days, numbers of examinations, limits of objections.
    case figuresCasework = "figures_casework"
    /// What the catalog needs beside the documents, and the standards left to the cities without bounds.
    case figuresCatalog = "figures_catalog"
    /// What competitions need: WorldSkills and national rules.
    case figuresCompetition = "figures_competition"
    /// What evaluation needs: eligibility editions and pass marks.
    case figuresEvaluation = "figures_evaluation"
    /// What training needs from national practice.
    case figuresPractice = "figures_practice"
    /// The units of policy figures: what kind each is, and the smallest and greatest value.
    case figureUnits = "figure_units"
    /// Codes of the province that no region has today but identification numbers still carry.
    case formerDivisions = "former_divisions"
    /// The State Council's holidays and make-up working days, by year.
    case holidays
    /// Renamed occupations.
    case occupationAliases = "occupation_aliases"
    /// Occupations that 辽人社发〔2022〕7号 二(四) names for the training of migrant workers.
    case migrantOccupations = "migrant_occupations"
    /// Levels of occupations as far as their national standards are known; far from complete, completed by entries of the province.
    case occupationLevels = "occupation_levels"
    /// The 2022 edition with its additions, with pinyin and tags.
    case occupations
    /// Events of the national skills competitions by edition, partly derived.
    case nationalEvents = "national_events"
    /// What is published of the shortage list of the first quarter of 2023.
    case shortage2023q1 = "shortage_2023q1"
    /// Newly published work types.
    case workTypes = "work_types"
    /// Skills of WorldSkills competitions by edition.
    case worldEvents = "world_events"

    /// The tables that together are the first edition of the policy book, in the order of entry.
    public static let figureTables: [EmbeddedTable] = allCases.filter { $0.rawValue.hasPrefix("figures") }

    /// Every row of the table, read anew at each call: keep what you make of it.
    ///
    /// A table is a part of the program: one that cannot be read stops the process, and the tests read every one.
    public var rows: [CSVRow] {
        do {
            return try CSVTable(bytes).rows
        } catch {
            fatalError("the embedded table \(rawValue) cannot be read: \(error)")
        }
    }

    /// What `read` makes of every row, in the order of the table.
    ///
    /// A row of which it makes nothing stops the process with the table and the record: no decision is made by a part of a table.
    public func values<Value>(_ read: (CSVRow) -> Value?) -> [Value] {
        rows.map { row in
            guard let value = read(row) else {
                fatalError("record \(row.number) of the embedded table \(rawValue) cannot be read: \(row.fields)")
            }
            return value
        }
    }

    /// The table's file as it is compiled in; it stays for good.
    public var bytes: UnsafeBufferPointer<UInt8> {
        var length = 0
        let start = ctables_find(rawValue, &length)
        return UnsafeBufferPointer(start: start, count: length)
    }
}
