// Calls in ttrpc's frames. The envelope of a request is the same for all calls; only the stream id is set.
#include <endian.h>
#include <stdlib.h>
#include <string.h>
#include "load.h"

enum { HEADER = 10, MAXIMUM_DATA = 4 << 20, STARTS = 1 << 16 };

struct state {
    const struct request *request;
    uint8_t *frame;
    size_t frame_count;
    uint32_t next_id;
    int has_checked;
    uint64_t starts[STARTS];  // by stream id / 2
};

static size_t put_varint(uint8_t *to, uint64_t value) {
    size_t n = 0;
    for (; value >= 0x80; value >>= 7) to[n++] = (uint8_t)(value | 0x80);
    to[n++] = (uint8_t)value;
    return n;
}

static size_t put_field(uint8_t *to, int field, const void *bytes, size_t count) {
    size_t n = 1;
    to[0] = (uint8_t)(field << 3 | 2);
    n += put_varint(to + n, count);
    memcpy(to + n, bytes, count);
    return n + count;
}

static void open_connection(struct connection *c, const struct request *r) {
    struct state *s = calloc(1, sizeof *s);
    s->request = r;
    s->next_id = 1;
    s->frame = malloc(r->payload_count + 256);
    size_t n = HEADER;
    n += put_field(s->frame + n, 1, r->service, strlen(r->service));
    n += put_field(s->frame + n, 2, r->method, strlen(r->method));
    n += put_field(s->frame + n, 3, r->payload, r->payload_count);
    s->frame_count = n;
    uint32_t count = htobe32((uint32_t)(n - HEADER));
    memcpy(s->frame, &count, 4);
    s->frame[8] = 1;
    s->frame[9] = r->workload == WORKLOAD_STREAM ? 0x01 : 0;
    c->state = s;
}

static void call(struct connection *c, uint64_t now) {
    struct state *s = c->state;
    if (s->next_id > 0xFFFFFFF0) fail("the stream ids of a connection ran out");
    uint32_t id = htobe32(s->next_id);
    uint8_t *frame = room(c, s->frame_count);
    memcpy(frame, s->frame, s->frame_count);
    memcpy(frame + 4, &id, 4);
    s->starts[s->next_id / 2 % STARTS] = now;
    s->next_id += 2;
}

// An answer must be `Response { payload = 2 }` with as many bytes as were sent; the first one is compared.
static void check(struct state *s, const uint8_t *data, size_t count) {
    const struct request *r = s->request;
    uint8_t start[16];
    start[0] = 2 << 3 | 2;
    size_t n = 1 + put_varint(start + 1, r->payload_count);
    if (count != n + r->payload_count || memcmp(data, start, n) != 0) fail("an answer of %zu bytes is no echo", count);
    if (!s->has_checked && memcmp(data + n, r->payload, r->payload_count) != 0) fail("an answer differs");
    s->has_checked = 1;
}

static size_t receive(struct connection *c, const uint8_t *bytes, size_t count) {
    struct state *s = c->state;
    size_t at = 0;
    while (count - at >= HEADER) {
        uint32_t length, id;
        memcpy(&length, bytes + at, 4);
        memcpy(&id, bytes + at + 4, 4);
        length = be32toh(length), id = be32toh(id);
        if (length > MAXIMUM_DATA) fail("a frame of %u bytes", length);
        if (count - at - HEADER < length) break;
        uint8_t type = bytes[at + 8], flags = bytes[at + 9];
        const uint8_t *data = bytes + at + HEADER;
        at += HEADER + length;
        if (s->request->workload != WORKLOAD_STREAM) {
            if (type != 2) fail("a frame of type %d", type);
            check(s, data, length);
            call_ended(c, s->starts[id / 2 % STARTS]);
        } else {
            if (type != 3) fail("a stream failed");
            if (!(flags & 0x04)) message_received();
            if (flags & 0x01) call_ended(c, s->starts[id / 2 % STARTS]);
        }
    }
    return at;
}

static void settle(struct connection *c) { (void)c; }

const struct protocol ttrpc_protocol = {open_connection, call, receive, settle};
