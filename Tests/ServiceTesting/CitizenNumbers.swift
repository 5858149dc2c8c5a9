/// Identity numbers of made-up people: area 219901, which does not exist.
public enum CitizenNumbers {
    /// The number of the so-many-th person born on a day.
    public static func number(_ index: Int, birth: String = "19900101") -> String {
        let sequence = String(1000 + index % 1000).dropFirst()
        let body = "219901" + birth + sequence
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(body.utf8, weights).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 }
        return body + String(Array("10X98765432")[sum % 11])
    }

    /// A name of its own for each person.
    public static func name(_ index: Int) -> String {
        let digits = Array("零一二三四五六七八九")
        return "王" + String(String(index).compactMap { $0.wholeNumberValue.map { digits[$0] } })
    }
}
