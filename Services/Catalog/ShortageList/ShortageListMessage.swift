internal import CatalogMessages
internal import Rules

extension ShortageListLife.State: RuleValue {
    typealias Contract = ShortageListState
}
