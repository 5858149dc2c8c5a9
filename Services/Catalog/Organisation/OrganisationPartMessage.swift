internal import CatalogMessages
internal import Rules

extension OrganisationPart: RuleValue {
    typealias Contract = OrganisationRole
}
