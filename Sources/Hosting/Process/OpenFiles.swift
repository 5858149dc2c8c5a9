internal import Glibc

/// How many files this process may have open, its connections among them.
public enum OpenFiles {
    /// Raises the number to the most that the system lets the process have. Who does not ask gets 1024 from most shells, for the sake of
    /// programs that use `select`; none here does.
    ///
    /// - Returns: how many it may have; 0 when the system does not say.
    @discardableResult
    public static func raiseLimit() -> Int {
        var limit = rlimit()
        let files = __rlimit_resource_t(7)  // RLIMIT_NOFILE, not among what the Glibc module shows
        guard getrlimit(files, &limit) == 0 else { return 0 }
        let before = limit.rlim_cur
        limit.rlim_cur = limit.rlim_max
        // Refused, there are as many as before.
        return Int(clamping: setrlimit(files, &limit) == 0 ? limit.rlim_max : before)
    }
}
