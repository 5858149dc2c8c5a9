/// How long to wait before trying again: twice as long each time, with a random part so that many who wait don't all come at once.
struct BackOff {
    private static let first = Duration.milliseconds(100)
    private static let longest = Duration.seconds(30)

    private var current = BackOff.first

    /// The next wait: half to all of the current step.
    mutating func next() -> Duration {
        defer { current = min(current * 2, BackOff.longest) }
        return current * Double.random(in: 0.5...1)
    }

    mutating func reset() {
        current = BackOff.first
    }
}
