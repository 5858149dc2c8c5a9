internal import CatalogMessages
internal import GatewayMessages

// Catalogs, shortage lists, figures, bulletins.
extension Act {
    static let catalogActs: [Act] = [
        Act(
            name: "apply-for-catalog", method: InstitutionsMethods.fileInstitutionApplication, title: "申报培训机构目录",
            intro: "由所在市人社部门两人审核、公示后列入。培训项目类别和职业不填，就是全部。", button: "提交申报",
            done: "申报已提交。", given: ["institution_credit_code": .organisation], then: "/cases/catalog/{case_id}"),
        Act(
            name: "publish-bulletin", method: BulletinsMethods.publishBulletin, title: "发布月度通报",
            intro: "发布后固定不变。", button: "发布", done: "通报已发布。", asks: "发布后不能更改。确定发布吗？",
            then: "/bulletin?month={month}"),
    ]
}
