internal import FoundationEssentials
internal import Glibc

/// What the operating system says about this process.
enum ProcessMetrics {
    private static let start = Date().timeIntervalSince1970

    static var families: [MetricFamily] {
        var families = [
            MetricFamily(
                name: "process_start_time_seconds", kind: .gauge, help: "Start, in seconds since 1970.",
                samples: [MetricSample(value: start)])
        ]
        if let bytes = residentBytes {
            families.append(
                MetricFamily(
                    name: "process_resident_memory_bytes", kind: .gauge, help: "Memory that is resident.",
                    samples: [MetricSample(value: Double(bytes))]))
        }
        families.append(
            MetricFamily(
                name: "process_cpu_seconds_total", kind: .counter, help: "Time on the processors, user and system.",
                samples: [MetricSample(value: processorSeconds)]))
        return families
    }

    /// The second number of `/proc/self/statm`, in pages.
    private static var residentBytes: Int? {
        guard let content = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
        let numbers = String(decoding: content, as: UTF8.self).split(separator: " ")
        guard numbers.count > 1, let pages = Int(numbers[1]) else { return nil }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static var processorSeconds: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        return seconds + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }
}
