internal import CatalogMessages
internal import TrainingRecordsMessages
internal import TypeMessages

/// One kind of training that is played in every region.
struct TrainingPlan: Sendable {
    /// Names it in ids.
    let key: String
    let programme: TrainingProgramme
    /// Person-times in the annex.
    let target: Int
    /// Empty where the programme has none.
    let occupation: String
    let title: String
    let level: Level
    /// The city's standard, whole yuan.
    let standardYuan: Int64
    /// Business day on which classes are opened and seats are taken.
    let opensOn: String
    /// Days of the sessions.
    let days: [String]
    let birthYears: ClosedRange<Int>

    /// Trainees of one class at the most.
    static let classSize = 30
    /// Teaching hours of one session.
    static let sessionHours: Int32 = 8

    /// Whether an enterprise has its own workers trained.
    var isForEmployees: Bool { programme == .enterpriseTraining || programme == .apprenticeship }

    /// The group its people belong to; nil for employees.
    var group: WorkerGroup? {
        switch programme {
        case .graduates: .graduate
        case .migrantWorkers: .migrantWorker
        case .veterans: .veteran
        case .keyGroups, .entrepreneurship: .unemployed
        default: nil
        }
    }

    /// Business day after the last session.
    var endsOn: String { days.last ?? opensOn }
}
