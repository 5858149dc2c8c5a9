public import Ground

/// Decides whether a person belongs to those a programme is for.
///
/// Programmes for one enterprise's workers, for graduates and for businesses have rules of their own; the others ask
/// for a group. Veterans may train anywhere in the province, so residence is not asked for.
///
/// - Source: ``Programme/citation`` of each programme.
public enum ProgrammeEligibility {
    /// Why a person does not belong to those the programme is for.
    public struct NotInGroup: RefusalReason, Hashable {
        /// The programme.
        public let programme: Programme

        /// Not in the groups of `programme`.
        public init(programme: Programme) { self.programme = programme }

        /// Stable, for example `not_migrant_worker`.
        public var reason: String {
            switch programme {
            case .migrantWorkers: "not_migrant_worker"
            case .veterans: "not_veteran"
            case .ruralTalent: "not_rural_talent"
            case .skillUpgrading: "not_employed"
            default: "not_in_key_group"
            }
        }
        /// What is wrong.
        public var sentence: String { "不属于\(programme.name)的对象" }
        /// The programme's article.
        public var citation: Citation { programme.citation }
        /// The person asked for.
        public var field: String? { "person_id" }
    }

    /// Returns the group by which `trainee` is eligible, or every reason why not.
    public static func admission(
        of trainee: Trainee, to training: TrainingSought, figures: EnrolmentFigures
    ) -> Admission {
        switch training.programme {
        case .enterpriseTraining, .apprenticeship, .workInLieu:
            EmployeeEligibility.admission(of: trainee, to: training, figures: figures)
        case .graduates: GraduateEligibility.admission(of: trainee, to: training, figures: figures)
        case .entrepreneurship: EntrepreneurshipEligibility.admission(of: trainee, to: training)
        case .migrantWorkers, .veterans, .keyGroups, .ruralTalent: groupAdmission(of: trainee, to: training)
        case .digitalSkills, .care: .admitted(as: anyGroup(of: trainee, on: training.day))
        case .skillUpgrading:
            trainee.isEmployed(on: training.day)
                ? .admitted(as: .enterpriseEmployee) : .refused([NotInGroup(programme: .skillUpgrading)])
        }
    }

    /// The group a person is known by where a programme is for everybody: one that is trained free of charge before another, employees last.
    private static func anyGroup(of trainee: Trainee, on day: CivilDay) -> TargetGroup? {
        let held = TargetGroup.allCases.filter { belongs(trainee, to: $0, on: day) }
        return held.first(where: \.isTrainedFree) ?? held.first
            ?? (trainee.isEmployed(on: day) ? .enterpriseEmployee : nil)
    }

    /// The groups a programme is for, in the order in which its article names them.
    public static func groups(of programme: Programme) -> [TargetGroup] {
        switch programme {
        case .migrantWorkers: [.migrantWorker, .outOfPoverty]
        case .veterans: [.veteran]
        case .keyGroups: TargetGroup.keyGroups
        case .ruralTalent: [.ruralTalent, .outOfPoverty]
        case .graduates: [.graduate]
        case .entrepreneurship:
            [.entrepreneur, .graduate, .migrantWorker, .veteran] + TargetGroup.keyGroups + [.ruralTalent]
        case .enterpriseTraining, .apprenticeship, .workInLieu, .skillUpgrading: [.enterpriseEmployee, .apprentice]
        case .digitalSkills, .care: TargetGroup.allCases
        }
    }

    /// Whether the person belongs to the group; who took up work left the groups of those without.
    static func belongs(_ trainee: Trainee, to group: TargetGroup, on day: CivilDay) -> Bool {
        trainee.belongs(to: group, on: day) && !(group.endsWithWork && trainee.isEmployed(on: day))
    }

    private static func groupAdmission(of trainee: Trainee, to training: TrainingSought) -> Admission {
        let group = groups(of: training.programme).first { belongs(trainee, to: $0, on: training.day) }
        return group.map { .admitted(as: $0) } ?? .refused([NotInGroup(programme: training.programme)])
    }
}
