@testable import GatewayService
import Testing

struct PortalTextTests {
    @Test(arguments: [
        (0, "0"), (999, "999"), (1000, "1\u{2009}000"), (1_234_567, "1\u{2009}234\u{2009}567"),
        (-1000, "−1\u{2009}000"),
    ])
    func `numbers stand in threes`(value: Int, text: String) {
        #expect(PortalText.number(value) == text)
    }

    @Test(arguments: [
        ("2022-09-08", "2022年9月8日"), ("2022-02-30", "2022-02-30"), ("", ""), ("soon", "soon"),
    ])
    func `days are whole dates`(day: String, text: String) {
        #expect(PortalText.day(day) == text)
    }

    @Test(arguments: [(0, "0.0%"), (9, "0.0%"), (7224, "72.2%"), (10_000, "100.0%"), (10_009, "100.0%")])
    func `percentages are rounded down`(hundredths: Int64, text: String) {
        #expect(PortalText.percent(hundredths: hundredths) == text)
    }

    @Test(arguments: [
        ("2500", "yuan per person", "2\u{2009}500 元/人"), ("30", "percent", "30%"), ("06-30", "month-day", "每年6月30日"),
        ("2025-12-31", "date", "2025年12月31日"), ("1", "yes or no", "是"), ("", "yuan", ""),
    ])
    func `figures have their unit`(value: String, unit: String, text: String) {
        #expect(PortalText.figure(value, unit) == text)
    }

    @Test(arguments: [
        ("A.annex.2", "辽人社发〔2022〕7号 附件第2项"), ("A.3;C.6", "辽人社发〔2022〕7号 二(三)；辽人社〔2021〕15号 (六)"), ("?", "?"),
    ])
    func `articles are cited`(keys: String, text: String) {
        #expect(PortalText.articles(keys) == text)
    }
}
