import Foundation

/// A disk that fails on command, for one process: a library, loaded before the C library, that stands between the process and its database.
///
/// One byte in a shared file says what fails; the process sees a change at its next system call.
final class FaultyDisk: Sendable {
    /// What the disk does.
    enum Fault: UInt8, CaseIterable, Sendable {
        case none = 0
        /// Writes fail for lack of room, after having taken a part.
        case full = 1
        /// Writes fail.
        case write = 2
        /// Writes succeed, and what was written can't be brought to the disk.
        case sync = 3
    }

    private let folder: URL
    private let control: FileHandle

    /// Builds the library with the clang that comes with Swift.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "faulty-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let source = folder.appending(path: "faulty.c")
        try Data(Self.source.utf8).write(to: source)
        try Data(repeating: 0, count: 4096).write(to: folder.appending(path: "control"))
        control = try FileHandle(forWritingTo: folder.appending(path: "control"))
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = [
            "clang", "-shared", "-fPIC", "-O1", "-o", folder.appending(path: "faulty.so").path, source.path,
        ]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else { throw StartFailure(process: "clang", log: "no library was built") }
    }

    /// What a process is started with to stand on this disk.
    var environment: [String: String] {
        [
            "LD_PRELOAD": folder.appending(path: "faulty.so").path,
            "FAULTY_DISK": folder.appending(path: "control").path,
        ]
    }

    /// Makes the disk fail, or work again.
    func set(_ fault: Fault) throws {
        try control.seek(toOffset: 0)
        try control.write(contentsOf: Data([fault.rawValue]))
    }

    /// Removes the library.
    func remove() {
        try? control.close()
        try? FileManager.default.removeItem(at: folder)
    }

    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <sys/mman.h>
        #include <unistd.h>

        static volatile char *control;

        __attribute__((constructor)) static void start(void) {
            const char *name = getenv("FAULTY_DISK");
            int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
            if (file < 0) return;
            void *page = mmap(NULL, 4096, PROT_READ, MAP_SHARED, file, 0);
            if (page != MAP_FAILED) control = page;
            close(file);
        }

        /* Only the database and its log are on the disk that fails; the program's own log is not. */
        static int fault(int file) {
            int what = control ? *control : 0;
            if (!what) return 0;
            char link[64], name[4096];
            snprintf(link, sizeof link, "/proc/self/fd/%d", file);
            ssize_t length = readlink(link, name, sizeof name - 1);
            if (length < 0) return 0;
            name[length] = 0;
            return strstr(name, ".sqlite") ? what : 0;
        }

        ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
            static ssize_t (*real)(int, const void *, size_t, off64_t);
            if (!real) real = dlsym(RTLD_NEXT, "pwrite64");
            switch (fault(file)) {
            case 1:
                if (count > 512) return real(file, bytes, count / 2, offset);
                errno = ENOSPC;
                return -1;
            case 2: errno = EIO; return -1;
            default: return real(file, bytes, count, offset);
            }
        }

        int fdatasync(int file) {
            static int (*real)(int);
            if (!real) real = dlsym(RTLD_NEXT, "fdatasync");
            if (fault(file) == 3) { errno = EIO; return -1; }
            return real(file);
        }

        int fsync(int file) {
            static int (*real)(int);
            if (!real) real = dlsym(RTLD_NEXT, "fsync");
            if (fault(file) == 3) { errno = EIO; return -1; }
            return real(file);
        }
        """
}
