#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A file read and written by position, for what stands beside a database: its log, copies and archives. Never the database itself while
/// it is open (see ``size(of:)``).
final class RawFile {
    let path: String
    private let descriptor: Int32

    /// Opens a file; `creating` makes it, and fails when there is one.
    init(_ path: String, creating: Bool = false, writing: Bool = false) throws(StorageError) {
        self.path = path
        let flags = creating ? O_RDWR | O_CREAT | O_EXCL : writing ? O_RDWR : O_RDONLY
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw Self.failure(path) }
    }

    deinit {
        close(descriptor)
    }

    /// How many bytes it has.
    func size() throws(StorageError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure(path) }
        return Int(status.st_size)
    }

    /// Reads up to `count` bytes; fewer only at the end of the file.
    func read(_ count: Int, at offset: Int) throws(StorageError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let from = done
            let taken = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress?.advanced(by: from), count - from, off_t(offset + from))
            }
            if taken < 0 { throw Self.failure(path) }
            if taken == 0 { break }
            done += taken
        }
        bytes.removeLast(count - done)
        return bytes
    }

    /// Writes all of `bytes`.
    func write(_ bytes: [UInt8], at offset: Int) throws(StorageError) {
        var done = 0
        while done < bytes.count {
            let from = done
            let taken = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress?.advanced(by: from), bytes.count - from, off_t(offset + from))
            }
            guard taken > 0 else { throw Self.failure(path) }
            done += taken
        }
    }

    /// Cuts the file to a size.
    func truncate(to size: Int) throws(StorageError) {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw Self.failure(path) }
    }

    /// Returns when everything written is on the disk.
    func sync() throws(StorageError) {
        guard fsync(descriptor) == 0 else { throw Self.failure(path) }
    }

    /// Takes a lock that no other process may share, while the file is open; false when another has it.
    func lock() -> Bool {
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    // MARK: Names

    /// How many bytes a file has, without opening it.
    ///
    /// A database that this process has open must never be opened beside SQLite: closing such a descriptor lets go of SQLite's own locks,
    /// as POSIX has it, and other processes then take the log from under our feet.
    static func size(of path: String) throws(StorageError) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(path) }
        return Int(status.st_size)
    }

    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    static func remove(_ path: String) {
        unlink(path)
    }

    /// Gives a file its name for good: also after a power cut it is there whole or not at all.
    static func rename(_ path: String, to name: String) throws(StorageError) {
        guard renameat(AT_FDCWD, path, AT_FDCWD, name) == 0 else { throw failure(name) }
        try RawFile(folder(of: name)).sync()
    }

    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    }

    /// Gives a file the owner and group of another or of a folder. Only root can; what anybody else makes is their own.
    static func giveOwner(of reference: String, to path: String) throws(StorageError) {
        guard geteuid() == 0 else { return }
        var status = stat()
        guard stat(reference, &status) == 0, chown(path, status.st_uid, status.st_gid) == 0 else {
            throw failure(path)
        }
    }

    /// Makes a folder where there is none.
    static func makeFolder(_ path: String) throws(StorageError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
    }

    /// The names in a folder, sorted.
    static func names(in folder: String) throws(StorageError) -> [String] {
        guard let stream = opendir(folder) else { throw failure(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private static func failure(_ path: String) -> StorageError {
        let cause = "\(path): \(String(cString: strerror(errno)))"
        return errno == ENOSPC || errno == EDQUOT ? .full(cause) : .unavailable(cause)
    }
}
