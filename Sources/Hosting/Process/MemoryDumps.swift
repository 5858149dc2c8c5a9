internal import FoundationEssentials
internal import Glibc

/// The memory of a process, which holds its keys and identity numbers, stays in it when it dies.
enum MemoryDumps {
    /// Leaves nothing to dump: no size for a file, and no part of the memory for a program that takes dumps through a pipe, which heeds no size.
    static func forbid() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(4), &none)  // RLIMIT_CORE, not among what the Glibc module shows
        try? Data("0\n".utf8).write(to: URL(filePath: "/proc/self/coredump_filter"))
    }
}
