internal import CTables

/// The tables that are compiled into the module; their sources are named in the module's README.
///
/// The raw value is the name of the file in `Tables`.
public enum EmbeddedTable: String, CaseIterable, Sendable {
    /// The tasks of the monthly bulletin, each with its figure and who counts it.
    case bulletinTasks = "bulletin_tasks"
    /// Digital occupations: code of the 2015 edition to code of the 2022 edition.
    case codeMap20152022 = "code_map_2015_2022"
    /// Awards, prizes and scale of competitions as published.
    case competitionRules = "competition_rules"
    /// Province, 15 city-level units and 100 counties.
    case divisions
    /// Totals of every edition of the occupational classification.
    case editionCounts = "edition_counts"
    /// Conditions for each level before 2023.
    case eligibility2018 = "eligibility_2018"
    /// Conditions for each level since 2023.
    case eligibility2023 = "eligibility_2023"
    /// Levels beside titles and degrees.
    case equivalences
    /// Pass marks, minutes and modules of examinations.
    case examRules = "exam_rules"
    /// The policy figures of the five documents of the province.
    case figures
    /// What awards need beside the documents: conventions, each with its source.
    case figuresAwards = "figures_awards"
    /// What the catalog needs beside the documents, and the standards left to the cities without bounds.
    case figuresCatalog = "figures_catalog"
    /// What competitions need: WorldSkills and national rules.
    case figuresCompetition = "figures_competition"
    /// What evaluation needs: eligibility editions and pass marks.
    case figuresEvaluation = "figures_evaluation"
    /// What training needs from national practice.
    case figuresPractice = "figures_practice"
    /// Codes of the province that no region has today but identification numbers still carry.
    case formerDivisions = "former_divisions"
    /// The eight levels.
    case levels
    /// Published totals of the province.
    case liaoningFacts = "liaoning_facts"
    /// The seven batches of new occupations.
    case newOccupations = "new_occupations"
    /// Renamed occupations.
    case occupationAliases = "occupation_aliases"
    /// The 2022 edition with its additions, with pinyin and tags.
    case occupations
    /// The columns of the national registration form.
    case registrationFields = "registration_fields"
    /// The values of its columns: schooling, origin of candidates, kinds of evaluation.
    case registrationValues = "registration_values"
    /// What is published of the shortage list of the first quarter of 2023.
    case shortage2023q1 = "shortage_2023q1"
    /// Amounts and limits of subsidies as published.
    case subsidies
    /// Newly published work types.
    case workTypes = "work_types"

    /// The tables that together are the first edition of the policy book, in the order of entry.
    public static let figureTables: [EmbeddedTable] = allCases.filter { $0.rawValue.hasPrefix("figures") }

    /// Every row of the table, read anew at each call: keep what you make of it.
    ///
    /// A damaged table reads as an empty one; the tests count the rows of every table.
    public var rows: [CSVRow] {
        (try? CSVTable(bytes))?.rows ?? []
    }

    /// The table's file as it is compiled in; it stays for good.
    public var bytes: UnsafeBufferPointer<UInt8> {
        var length = 0
        let start = ctables_find(rawValue, &length)
        return UnsafeBufferPointer(start: start, count: length)
    }
}
