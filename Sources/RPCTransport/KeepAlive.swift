/// When the system asks a peer that says nothing whether it is still there.
///
/// A connection with a user timeout is given up when that time has passed and any probe is unanswered (`tcp_keepalive_timer` in Linux). So
/// three go out before: one that is lost on the way is no lost peer. Connections that were made at the same time would all ask at the same time,
/// and ten thousand probes at once find no room even on loopback; so some begin sooner than others.
struct KeepAlive: Equatable {
    /// Seconds of silence until the first probe (`TCP_KEEPIDLE`).
    let idle: Int
    /// Seconds until the next (`TCP_KEEPINTVL`).
    let interval: Int

    /// - Parameters:
    ///   - limit: the user timeout, whole seconds of it; below five seconds there is not the time for three probes.
    ///   - lead: how much sooner than the last moment it begins: from 0 to 1, a quarter of the time sooner.
    init(within limit: Duration, lead: Double = .random(in: 0...1)) {
        let seconds = max(1, Int(limit.components.seconds))
        interval = max(1, seconds / 5)
        let last = max(1, seconds - 3 * interval)
        idle = max(1, last - Int(Double(last) * lead / 4))
    }
}
