// Latencies in HdrHistogram's layout: three significant figures from 1 ns to 68 s, constant cost per value.
//
// Debian has no C port of HdrHistogram; this is its bucket arithmetic (hdrhistogram.org) with the two operations needed here.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { HISTOGRAM_HALF = 1024, HISTOGRAM_BUCKETS = 26 };

struct histogram {
    uint64_t count;
    uint64_t counts[(HISTOGRAM_BUCKETS + 1) * HISTOGRAM_HALF];
};

static inline void histogram_reset(struct histogram *h) { memset(h, 0, sizeof *h); }

static inline void histogram_record(struct histogram *h, uint64_t nanoseconds) {
    const uint64_t highest = ((uint64_t)HISTOGRAM_HALF << HISTOGRAM_BUCKETS) - 1;
    uint64_t value = nanoseconds > highest ? highest : nanoseconds;
    int bucket = 64 - __builtin_clzll(value | (2 * HISTOGRAM_HALF - 1)) - 11;
    h->counts[(size_t)(bucket + 1) * HISTOGRAM_HALF + ((value >> bucket) - HISTOGRAM_HALF)]++;
    h->count++;
}

static inline void histogram_add(struct histogram *h, const struct histogram *other) {
    h->count += other->count;
    for (size_t i = 0; i < sizeof h->counts / sizeof *h->counts; i++) h->counts[i] += other->counts[i];
}

// The value that `share` (0.5 for the median) of all values do not exceed, as the upper end of its bucket.
static inline uint64_t histogram_value_at(const struct histogram *h, double share) {
    uint64_t wanted = (uint64_t)(share * (double)h->count + 0.5), seen = 0;
    if (wanted == 0) wanted = 1;
    for (size_t i = 0; i < sizeof h->counts / sizeof *h->counts; i++) {
        seen += h->counts[i];
        if (seen < wanted) continue;
        if (i < 2 * HISTOGRAM_HALF) return i;
        unsigned bucket = (unsigned)(i / HISTOGRAM_HALF) - 1;
        return ((i % HISTOGRAM_HALF + HISTOGRAM_HALF + 1) << bucket) - 1;
    }
    return 0;
}
