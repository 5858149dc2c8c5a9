internal import FoundationEssentials
internal import Storage

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A file without a name, for an upload that is not complete: gone when it is closed, or when the process ends.
final class SpoolFile: Sendable {
    private let descriptor: Int32

    /// - Throws: `StorageError.unavailable` when there is no place for it.
    init() throws(StorageError) {
        var path = Array("\(FileManager.default.temporaryDirectory.path)/skills-upload-XXXXXX".utf8CString)
        descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw .unavailable("no temporary file can be made") }
        unlink(&path)
    }

    deinit { close(descriptor) }

    /// Writes all of `bytes`.
    func write(_ bytes: [UInt8], at offset: Int) throws(StorageError) {
        var done = 0
        while done < bytes.count {
            let from = done
            let taken = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress?.advanced(by: from), bytes.count - from, off_t(offset + from))
            }
            guard taken > 0 else {
                throw errno == ENOSPC ? .full("no space for an upload") : .unavailable("an upload cannot be kept")
            }
            done += taken
        }
    }

    /// Reads `count` bytes.
    func read(_ count: Int, at offset: Int) throws(StorageError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let from = done
            let taken = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress?.advanced(by: from), count - from, off_t(offset + from))
            }
            guard taken > 0 else { throw .unavailable("an upload cannot be read back") }
            done += taken
        }
        return bytes
    }
}
