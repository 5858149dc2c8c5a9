public import TypeMessages
public import Ground

extension SkillLevel {
    /// The level of a message; nil when it is unspecified or not known here.
    public init?(_ level: Level) {
        self.init(rawValue: Int(level.rawValue))
    }

    /// The level in the contract, which numbers the ladder as the rules do.
    public var level: Level { Level(rawValue: Int32(rawValue)) }
}
