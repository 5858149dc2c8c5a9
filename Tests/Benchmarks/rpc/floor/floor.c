// The floor: the least that an echo over ttrpc's frames costs. One thread, epoll, protobuf-c with a bump allocator, one write
// for everything that a read brought. It checks nothing that a real service must check. Usage: floor PORT
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <endian.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include "bench/echo.pb-c.h"

enum { HEADER = 10, IN_CAPACITY = 512 << 10 };

struct connection {
    int fd;
    uint8_t in[IN_CAPACITY];
    size_t in_count;
    uint8_t *out;
    size_t out_count, out_sent, out_capacity;
};

static uint8_t arena[1 << 20];
static size_t arena_used;

static void *bump(void *data, size_t count) {
    (void)data;
    size_t start = (arena_used + 15) & ~(size_t)15;
    if (start + count > sizeof arena) return NULL;
    arena_used = start + count;
    return arena + start;
}

static void keep(void *data, void *pointer) { (void)data, (void)pointer; }

static ProtobufCAllocator allocator = {bump, keep, NULL};

static size_t varint(const uint8_t *at, size_t *value) {
    size_t n = 0;
    *value = 0;
    do *value |= (size_t)(at[n] & 0x7F) << (7 * n); while (at[n++] & 0x80);
    return n;
}

static size_t put_varint(uint8_t *to, size_t value) {
    size_t n = 0;
    for (; value >= 0x80; value >>= 7) to[n++] = (uint8_t)(value | 0x80);
    to[n++] = (uint8_t)value;
    return n;
}

static void answer(struct connection *c, const uint8_t *id, const uint8_t *payload, size_t count) {
    arena_used = 0;
    Bench__Record *record = (Bench__Record *)protobuf_c_message_unpack(&bench__record__descriptor, &allocator, count, payload);
    if (record == NULL) exit(1);
    size_t size = protobuf_c_message_get_packed_size(&record->base), needed = HEADER + 11 + size;
    if (c->out_count + needed > c->out_capacity) {
        c->out_capacity = (c->out_count + needed) * 2;
        c->out = realloc(c->out, c->out_capacity);
    }
    uint8_t *frame = c->out + c->out_count;
    frame[HEADER] = 2 << 3 | 2;
    size_t n = 1 + put_varint(frame + HEADER + 1, size);
    protobuf_c_message_pack(&record->base, frame + HEADER + n);
    uint32_t length = htobe32((uint32_t)(n + size));
    memcpy(frame, &length, 4);
    memcpy(frame + 4, id, 4);
    frame[8] = 2, frame[9] = 0;
    c->out_count += HEADER + n + size;
}

static void receive(struct connection *c) {
    size_t at = 0;
    while (c->in_count - at >= HEADER) {
        uint32_t length;
        memcpy(&length, c->in + at, 4);
        length = be32toh(length);
        if (c->in_count - at - HEADER < length) break;
        const uint8_t *data = c->in + at + HEADER, *end = data + length;
        while (data < end) {  // all fields of a request that come here are length-delimited
            size_t count;
            int field = data[0] >> 3;
            data += 1 + varint(data + 1, &count);
            if (field == 3) answer(c, c->in + at + 4, data, count);
            data += count;
        }
        at += HEADER + length;
    }
    c->in_count -= at;
    if (at > 0) memmove(c->in, c->in + at, c->in_count);
}

static int flush(struct connection *c) {
    while (c->out_sent < c->out_count) {
        ssize_t n = write(c->fd, c->out + c->out_sent, c->out_count - c->out_sent);
        if (n < 0) return errno == EAGAIN ? 0 : -1;
        c->out_sent += (size_t)n;
    }
    c->out_count = c->out_sent = 0;
    return 0;
}

static void serve(int epoll, int listener) {
    struct epoll_event events[64];
    for (;;) {
        int count = epoll_wait(epoll, events, 64, -1);
        for (int i = 0; i < count; i++) {
            struct connection *c = events[i].data.ptr;
            if (c == NULL) {
                c = calloc(1, sizeof *c);
                c->fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
                int yes = 1;
                setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
                struct epoll_event event = {EPOLLIN | EPOLLOUT | EPOLLET, {c}};
                epoll_ctl(epoll, EPOLL_CTL_ADD, c->fd, &event);
                continue;
            }
            ssize_t n = 0;
            int broken = flush(c);
            while (!broken && c->out_count == 0) {
                size_t wanted = IN_CAPACITY - c->in_count;
                n = read(c->fd, c->in + c->in_count, wanted);
                if (n <= 0) break;
                c->in_count += (size_t)n;
                receive(c);
                broken = flush(c);
                if ((size_t)n < wanted) break;
            }
            if (!broken && n != 0 && (n > 0 || errno == EAGAIN)) continue;
            if (!broken && c->out_count > 0) continue;
            close(c->fd);
            free(c->out);
            free(c);
        }
    }
}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    int listener = socket(AF_INET, SOCK_STREAM, 0), epoll = epoll_create1(0), yes = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(arguments[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 64) != 0) {
        perror("floor");
        return 1;
    }
    struct epoll_event event = {EPOLLIN, {NULL}};
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    serve(epoll, listener);
}
