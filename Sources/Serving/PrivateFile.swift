internal import Glibc
internal import FoundationEssentials

/// Files that only their owner may read.
public enum PrivateFile {
    /// Why a file is not private; nil when it is, and when it cannot be looked at, which reading it will tell.
    ///
    /// Others may have no right to it. Its group may read it only where another user owns it, as an orchestrator hands out secrets.
    public static func exposure(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let isOwn = status.st_uid == geteuid()
        let rights = status.st_mode & 0o777
        guard rights & (isOwn ? 0o077 : 0o027) != 0 else { return nil }
        return "\(path) can be read by others (mode 0\(String(rights, radix: 8))): make it 0600"
    }

    /// Makes what this process creates from now on its own: files 0600, folders 0700.
    public static func beOwnerOfWhatIsMade() { umask(0o077) }

    /// Writes a file that does not exist yet or replaces it, with that mode from its first moment on.
    ///
    /// - Returns: false when it cannot be written.
    static func write(_ content: String, to path: String, mode: mode_t) -> Bool {
        let fresh = path + ".new"
        unlink(fresh)
        let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { return false }
        let bytes = Array(content.utf8)
        let isWhole = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) == bytes.count }
        // What the mask took away; a private file asks for nothing that it takes.
        let isKept = isWhole && fchmod(file, mode) == 0 && fsync(file) == 0
        close(file)
        return isKept && rename(fresh, path) == 0
    }
}
