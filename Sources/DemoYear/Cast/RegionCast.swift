/// Who plays in one region: organisations, and the people of its classes.
struct RegionCast: Sendable {
    let index: Int
    let region: CityRegion
    let college: SyntheticOrganisation
    let institution: SyntheticOrganisation
    let enterprises: [SyntheticOrganisation]
    let classes: [ClassCast]
    /// Groups of up to thirty employees whose own enterprise evaluates them.
    let batches: [BatchCast]

    /// Everyone of the region's classes, each with the region.
    var people: [(SyntheticPerson, CityRegion)] {
        classes.flatMap { cast in cast.people.map { ($0, cast.region) } }
    }

    init(index: Int, plan: YearPlan) {
        let region = CityRegion.all[index]
        self.index = index
        self.region = region
        college = SyntheticOrganisation(.technicianCollege, in: region, ordinal: 0)
        institution = SyntheticOrganisation(.trainingInstitution, in: region, ordinal: 0)
        var enterprises: [SyntheticOrganisation] = []
        var classes: [ClassCast] = []
        for (place, training) in YearPlan.trainings.enumerated() {
            // People of different trainings have numbers of their own: a million for each.
            let before = plan.shared(training.target).prefix(index).reduce(0, +)
            var left = plan.shared(training.target)[index]
            var first = place * 1_000_000 + before
            while left > 0 {
                let size = min(left, TrainingPlan.classSize)
                var employer: SyntheticOrganisation?
                if training.isForEmployees {
                    let enterprise = SyntheticOrganisation(.enterprise, in: region, ordinal: enterprises.count)
                    enterprises.append(enterprise)
                    employer = enterprise
                }
                classes.append(
                    ClassCast(
                        training: training, region: region, ordinal: classes.count, employer: employer,
                        trainer: training.programme == .enterpriseTraining
                            ? employer ?? institution : training.programme == .apprenticeship ? college : institution,
                        people: (first..<first + size).map {
                            SyntheticPerson(index: $0, seed: plan.seed, birthYears: training.birthYears)
                        }))
                first += size
                left -= size
            }
        }
        Self.dealVouchers(to: &classes, plan, index)
        var evaluated = plan.shared(YearPlan.enterpriseEvaluations)[index]
        batches = classes.filter { $0.training.programme == .enterpriseTraining }.compactMap { cast in
            let size = min(evaluated, cast.people.count)
            evaluated -= size
            return size > 0 ? BatchCast(cast: cast, size: size) : nil
        }
        self.enterprises = enterprises
        self.classes = classes
    }

    /// Deals the region's vouchers out to its short classes: a voucher lives three months. Those of groups come first and use theirs;
    /// employees leave theirs unclaimed.
    private static func dealVouchers(to classes: inout [ClassCast], _ plan: YearPlan, _ region: Int) {
        var issued = plan.shared(YearPlan.vouchersIssued)[region]
        var used = plan.shared(YearPlan.vouchersUsed)[region]
        let short = classes.indices.filter { classes[$0].training.days.count == 2 }
        for index in short.filter({ classes[$0].employer == nil }) + short.filter({ classes[$0].employer != nil }) {
            classes[index].vouchersIssued = min(issued, classes[index].people.count)
            issued -= classes[index].vouchersIssued
            guard classes[index].employer == nil else { continue }
            classes[index].vouchersUsed = min(used, classes[index].vouchersIssued)
            used -= classes[index].vouchersUsed
        }
    }
}

/// One class and its people.
struct ClassCast: Sendable {
    let training: TrainingPlan
    let region: CityRegion
    let ordinal: Int
    let employer: SyntheticOrganisation?
    let trainer: SyntheticOrganisation
    let people: [SyntheticPerson]
    /// How many of the people get a voucher, and how many of those use it.
    var vouchersIssued = 0
    var vouchersUsed = 0

    /// Names its teachers: each class of a region has its own.
    var numeral: String {
        let digits = Array("零一二三四五六七八九")
        return String(String(ordinal + 1).compactMap { $0.wholeNumberValue.map { digits[$0] } })
    }

    /// Names the class in ids.
    var key: String { "\(region.code)-\(ordinal)" }
}

/// Employees whose own enterprise evaluates them.
struct BatchCast: Sendable {
    let cast: ClassCast
    let size: Int

    /// Those who are evaluated.
    var people: ArraySlice<SyntheticPerson> { cast.people.prefix(size) }
}
