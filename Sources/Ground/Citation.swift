/// An article of a document, as rules, figures and refusals name their source.
///
/// The article is kept in the short form of the policy figures: `"12"` is measure 12, `"iii.3"` item 3 of chapter three,
/// `"annex.6"` row 6 of the annex, `"box1"` the first box of the technical education plan.
public struct Citation: Sendable, Hashable {
    /// The document.
    public let document: PolicyDocument
    /// The article in short form; empty when the whole document is meant.
    public let article: String

    /// Cites `article` of `document`.
    public init(_ document: PolicyDocument, article: String = "") {
        self.document = document
        self.article = article
    }

    /// Cites `article` of `document`.
    public init(document: PolicyDocument, article: String) {
        self.init(document, article: article)
    }

    /// Reads the short form, for example `"A.annex.6"` or `"B"`; nil when the document is unknown.
    public init?(_ key: some StringProtocol) {
        let parts = key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let document = PolicyDocument(rawValue: String(first)) else { return nil }
        self.init(document, article: parts.count > 1 ? String(parts[1]) : "")
    }

    /// The short form, for example `"A.annex.6"`.
    public var key: String {
        article.isEmpty ? document.rawValue : document.rawValue + "." + article
    }

    /// Reads several short forms joined by semicolons, as in `"A.3;C.6"`; nil when one is not known.
    public static func list(_ keys: some StringProtocol) -> [Citation]? {
        var citations: [Citation] = []
        for key in keys.split(separator: ";") {
            guard let citation = Citation(key) else { return nil }
            citations.append(citation)
        }
        return citations
    }
}

extension Citation: CustomStringConvertible {
    /// The citation as people write it, for example `辽人社发〔2022〕7号 二(三)`.
    public var description: String {
        article.isEmpty ? document.number : document.number + " " + printedArticle
    }

    private var printedArticle: String {
        switch document {
        case .actionPlan2022: actionPlanArticle
        case .measures2021, .measures2025: numbered(article).map { "(\($0))" } ?? article
        case .technicalEducation145:
            article.hasPrefix("box")
                ? "专栏" + article.dropFirst(3) : numbered(article).map { "(\($0))" } ?? article
        default: article
        }
    }

    private var actionPlanArticle: String {
        if article.hasPrefix("annex.") { return "附件第\(article.dropFirst(6))项" }
        if article.hasPrefix("iii."), let number = numbered(article.dropFirst(4)) { return "三(\(number))" }
        return numbered(article).map { "二(\($0))" } ?? article
    }

    /// The Chinese numeral of an article number from 1 to 99.
    private func numbered(_ article: some StringProtocol) -> String? {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard let number = Int(article), (1...99).contains(number) else { return nil }
        let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
        return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
    }
}
