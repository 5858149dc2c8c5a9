// One load generator for every server: closed loop, epoll, one write per read burst; protocols are the only difference.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum workload { WORKLOAD_RECORD, WORKLOAD_BLOB, WORKLOAD_STREAM };

enum { BLOB_BYTES = 64 << 10, STREAM_MESSAGES = 100, STREAM_SUM = 1 << 20 };

struct connection {
    int fd;
    int is_blocked;  // the last write did not take everything
    void *state;     // the protocol's
    uint8_t *out;
    size_t out_count, out_sent, out_capacity;
    uint8_t *in;
    size_t in_count;
};

struct request {
    enum workload workload;
    const char *service, *method;
    uint8_t *payload;
    size_t payload_count;
};

struct protocol {
    void (*open)(struct connection *, const struct request *);
    // Appends one call to the output.
    void (*call)(struct connection *, uint64_t now);
    // Takes bytes and reports with call_ended and message_received; returns how many it took.
    size_t (*receive)(struct connection *, const uint8_t *, size_t);
    // Appends what the protocol itself has to say.
    void (*settle)(struct connection *);
};

extern const struct protocol ttrpc_protocol, grpc_protocol;

void call_ended(struct connection *, uint64_t began);
void message_received(void);
void *room(struct connection *, size_t);  // place for that many more bytes of output
__attribute__((noreturn, format(printf, 1, 2))) void fail(const char *format, ...);
