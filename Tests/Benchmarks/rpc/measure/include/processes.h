// What the operating system says about a process under measurement.
#pragma once
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

// A clock's nanoseconds; 0 when there is no such clock.
static inline uint64_t clock_nanoseconds(clockid_t clock) {
    struct timespec t = {0, 0};
    clock_gettime(clock, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static inline uint64_t monotonic_clock(void) { return clock_nanoseconds(CLOCK_MONOTONIC); }

// Processor time, user and system, of this process in nanoseconds: getrusage's figure without its rounding.
static inline uint64_t own_processor_time(void) { return clock_nanoseconds(CLOCK_PROCESS_CPUTIME_ID); }

// The same of another process; 0 when there is none.
static inline uint64_t processor_time(pid_t pid) {
    clockid_t clock;
    return clock_getcpuclockid(pid, &clock) == 0 ? clock_nanoseconds(clock) : 0;
}

// Resident memory of another process; 0 when there is none.
static inline double resident_megabytes(pid_t pid) {
    char path[64];
    long pages = 0;
    snprintf(path, sizeof path, "/proc/%d/statm", pid);
    FILE *file = fopen(path, "r");
    if (file == NULL) return 0;
    if (fscanf(file, "%*d %ld", &pages) != 1) pages = 0;
    fclose(file);
    return (double)pages * (double)sysconf(_SC_PAGESIZE) / (1 << 20);
}

// The line that every load generator prints: calls/s, p50, p99, p99.9 in µs, server and client CPU µs per call, server's MB.
static inline void print_result(
    double calls_per_second, double p50, double p99, double p999, double server_cpu, double client_cpu, double megabytes) {
    printf("%.0f %.1f %.1f %.1f %.3f %.3f %.1f\n", calls_per_second, p50, p99, p999, server_cpu, client_cpu, megabytes);
}
