internal import Glibc

/// How many files this process may have open, its connections among them.
public enum OpenFiles {
    /// Raises the number to the most that the system lets the process have. Who does not ask gets 1024 from most shells, for the sake of
    /// programs that use `select`; none here does.
    public static func raiseLimit() {
        var limit = rlimit()
        let files = __rlimit_resource_t(7)  // RLIMIT_NOFILE, not among what the Glibc module shows
        guard getrlimit(files, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
        limit.rlim_cur = limit.rlim_max
        // Refused, there are as many as before.
        _ = setrlimit(files, &limit)
    }
}
