internal import Ground
internal import Testing

@Suite struct FigureKeyTests {
    let book = PolicyBook.firstEdition

    @Test func `every key that code reads has a figure in the first edition, or bounds for the cities' own`() {
        for key in FigureKey.allCases {
            let known = ["", ".min", ".max"].flatMap { book.history(of: key.rawValue + $0) }
            #expect(!known.isEmpty, "\(key.rawValue)")
            #expect(Set(known.map(\.unit)).count == 1, "\(key.rawValue)")
        }
    }

    @Test func `every figure of the first edition is in a known unit and in its range`() {
        #expect(!book.figures.isEmpty)
        for figure in book.figures {
            #expect(figure.unit.isKnown, "\(figure.key): \(figure.unit.text)")
            #expect(figure.value.number == figure.number, "\(figure.key)")
        }
    }

    @Test(arguments: [
        ("percent", PolicyFigure.Unit.Kind.percent, Int64(0), Int64(100)),
        ("yuan", .money, 0, Yuan.greatest.amount), ("day of month", .count, 1, 31), ("level of eight", .count, 1, 8),
    ])
    func `a unit says what its numbers may be`(
        unit: String, kind: PolicyFigure.Unit.Kind, least: Int64, greatest: Int64
    ) {
        let unit = PolicyFigure.Unit(unit)
        #expect(unit.kind == kind && unit.range == least...greatest)
    }

    @Test(
        arguments: [
            "key,value,unit,scope,effective_from,effective_to,source,note\nk,1,persons,nowhere,2022-01-01,,A.1,",
            "key,value,unit,scope,effective_from,effective_to,source,note\nk,1,persons,,2022-01-01,,A.1,",
            "key,value,unit,scope,effective_from,effective_to,source,note\nk,1,persons,210100;999999,2022-01-01,,A.1,",
            "key,value,unit,scope,effective_from,effective_to,source,note\nk,1,persons,province,2022-01-32,,A.1,",
        ])
    func `a row whose scope or day is none is no figure`(text: String) throws {
        let row = try #require(try CSVTable(text.utf8).rows.first)
        #expect(PolicyFigure.figures(of: row) == nil)
    }
}
