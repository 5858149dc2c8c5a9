public import Ground

/// Draws lots in a way that everybody can repeat: what is drawn goes in the order of digests of a seed and each lot's name.
///
/// The seed's hash is published before it is known who takes part, the seed after the draw. So nobody chose the order, and nobody
/// can change it unseen.
///
/// - Source: ``citation``: 坚持公平公正; the way of drawing is a convention of this system.
public enum LotDrawing {
    /// Fair and impartial competitions.
    public static let citation = Citation(.actionPlan2022, article: "11")

    /// The names in the order drawn: by digest, and by name should two digests be equal. The order in which they are given has no part in it.
    ///
    /// - Parameter digest: Of a name, with the seed.
    public static func order(of names: [String], by digest: (String) -> [UInt8]) -> [String] {
        names.map { (name: $0, digest: digest($0)) }.sorted { left, right in
            if left.digest.lexicographicallyPrecedes(right.digest) { return true }
            if right.digest.lexicographicallyPrecedes(left.digest) { return false }
            return left.name < right.name
        }.map(\.name)
    }
}
