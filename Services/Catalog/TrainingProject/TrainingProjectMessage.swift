internal import CatalogMessages
internal import Rules

extension Programme: RuleValue {
    typealias Contract = TrainingProgramme
}

extension StandardUnit: RuleValue {
    typealias Contract = SubsidyUnit
}

extension ProjectLife.State: RuleValue {
    typealias Contract = TrainingProjectState
}
