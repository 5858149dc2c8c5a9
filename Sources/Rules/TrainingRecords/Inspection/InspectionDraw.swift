public import Ground

/// Draws whom to inspect and who inspects, from lists that were frozen before, so that everybody can draw the same again.
///
/// Every object has a lot made of the seed and its id; the lowest are drawn. For each drawn object every inspector without a conflict with it
/// has a lot made of the seed, the object's id and theirs; the lowest are drawn. Lots are ordered by ``LotDrawing``.
///
/// - Source: ``citation``; the way of drawing is a convention of this system.
public struct InspectionDraw: Sendable {
    /// “双随机、一公开”.
    public static let citation = Citation(.actionPlan2022, article: "iii.3")

    /// One drawn object with its inspectors, in the order of their lots.
    public struct Lot: Sendable, Hashable {
        /// The object.
        public let object: String
        /// Who inspects it.
        public let inspectors: [String]

        /// A lot.
        public init(object: String, inspectors: [String]) {
            self.object = object
            self.inspectors = inspectors
        }
    }

    /// Ids of whom the draw may meet.
    public var objects: [String]
    /// Ids of who may be sent.
    public var inspectors: [String]
    /// For an object, who is not sent to it.
    public var conflicts: [String: Set<String>]
    /// How many objects are drawn.
    public var drawCount: Int
    /// How many inspectors each has.
    public var inspectorsEach: Int

    /// A draw from these lists.
    public init(
        objects: [String], inspectors: [String], conflicts: [String: Set<String>], drawCount: Int, inspectorsEach: Int
    ) {
        self.objects = objects
        self.inspectors = inspectors
        self.conflicts = conflicts
        self.drawCount = drawCount
        self.inspectorsEach = inspectorsEach
    }

    /// The ids of objects that too few inspectors can be sent to.
    public var objectsWithoutInspectors: [String] {
        objects.filter { object in
            inspectors.count - (conflicts[object]?.intersection(inspectors).count ?? 0) < inspectorsEach
        }
    }

    /// What is drawn with a seed, the lowest lot first.
    ///
    /// - Parameters:
    ///   - seed: 64 hexadecimal digits.
    ///   - digest: SHA-256 of a text.
    public func lots(seed: String, digest: (String) -> [UInt8]) -> [Lot] {
        LotDrawing.order(of: objects) { digest("\(seed)/object/\($0)") }.prefix(drawCount).map { object in
            let free = inspectors.filter { !(conflicts[object]?.contains($0) ?? false) }
            let order = LotDrawing.order(of: free) { digest("\(seed)/inspector/\(object)/\($0)") }
            return Lot(object: object, inspectors: Array(order.prefix(inspectorsEach)))
        }
    }
}
