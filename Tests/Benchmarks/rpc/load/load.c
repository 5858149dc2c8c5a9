// Drives an echo server and prints one line of what it saw; see usage() for the arguments.
//
// Closed loop: each of N callers sends its next request when its answer came. Everything that a read brought is answered by
// one write. The clock is read once per burst: a call begins before its bytes are written and ends after its answer was read.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include "bench/echo.pb-c.h"
#include "histogram.h"
#include "load.h"
#include "processes.h"
#include "ttrpc/integration/streaming/streaming.pb-c.h"

enum { IN_CAPACITY = 512 << 10 };

static const struct protocol *protocol;
static struct histogram latencies;
static uint64_t now, calls, messages;
static int is_measuring;

void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("load: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    exit(1);
}

static void usage(void) {
    fail("usage: load ttrpc|grpc record|blob|stream PORT CONNECTIONS IN-FLIGHT SECONDS SERVER-PID");
}

void *room(struct connection *c, size_t count) {
    if (c->out_count + count > c->out_capacity) {
        memmove(c->out, c->out + c->out_sent, c->out_count - c->out_sent);
        c->out_count -= c->out_sent, c->out_sent = 0;
        while (c->out_count + count > c->out_capacity) c->out_capacity = c->out_capacity * 2 + 65536;
        c->out = realloc(c->out, c->out_capacity);
    }
    void *place = c->out + c->out_count;
    c->out_count += count;
    return place;
}

void message_received(void) { messages += (uint64_t)is_measuring; }

void call_ended(struct connection *c, uint64_t began) {
    if (is_measuring) {
        histogram_record(&latencies, now - began);
        calls++;
    }
    protocol->call(c, now);
}

static void flush(struct connection *c) {
    for (;;) {
        protocol->settle(c);
        if (c->out_sent == c->out_count) break;
        ssize_t n = write(c->fd, c->out + c->out_sent, c->out_count - c->out_sent);
        if (n < 0 && errno == EAGAIN) {
            c->is_blocked = 1;
            return;
        }
        if (n < 0) fail("the connection broke: %s", strerror(errno));
        c->out_sent += (size_t)n;
    }
    c->is_blocked = 0;
    c->out_count = c->out_sent = 0;
}

static void take(struct connection *c) {
    ssize_t n = read(c->fd, c->in + c->in_count, IN_CAPACITY - c->in_count);
    if (n < 0 && errno == EAGAIN) return;
    if (n <= 0) fail("the server closed the connection");
    now = monotonic_clock();
    c->in_count += (size_t)n;
    size_t taken = protocol->receive(c, c->in, c->in_count);
    c->in_count -= taken;
    if (c->in_count > 0 && taken > 0) memmove(c->in, c->in + taken, c->in_count);
}

static void run(int epoll, uint64_t until) {
    struct epoll_event events[64];
    while ((now = monotonic_clock()) < until) {
        int count = epoll_wait(epoll, events, 64, 1000);
        for (int i = 0; i < count; i++) {
            struct connection *c = events[i].data.ptr;
            int was_blocked = c->is_blocked;
            if (events[i].events & ~(uint32_t)EPOLLOUT) take(c);
            if (!was_blocked || events[i].events & EPOLLOUT) flush(c);
            if (c->is_blocked == was_blocked) continue;
            struct epoll_event event = {EPOLLIN | (c->is_blocked ? EPOLLOUT : 0), {c}};
            epoll_ctl(epoll, EPOLL_CTL_MOD, c->fd, &event);
        }
    }
}

static void connect_to(struct connection *c, int epoll, int port, const struct request *request) {
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    c->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(c->fd, (struct sockaddr *)&address, sizeof address) != 0) fail("no server: %s", strerror(errno));
    int yes = 1;
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    fcntl(c->fd, F_SETFL, O_NONBLOCK);
    c->in = malloc(IN_CAPACITY);
    protocol->open(c, request);
    struct epoll_event event = {EPOLLIN, {c}};
    epoll_ctl(epoll, EPOLL_CTL_ADD, c->fd, &event);
}

// The record of about 130 bytes, or the same with 64 KiB more, or what asks for a stream.
static struct request request_of(enum workload workload) {
    struct request request = {workload, "bench.Echo", "Echo", NULL, 0};
    if (workload == WORKLOAD_STREAM) {
        Ttrpc__Integration__Streaming__Sum sum;
        ttrpc__integration__streaming__sum__init(&sum);
        sum.sum = STREAM_SUM, sum.num = STREAM_MESSAGES;
        request.service = "ttrpc.integration.streaming.Streaming", request.method = "DivideStream";
        request.payload = malloc(protobuf_c_message_get_packed_size(&sum.base));
        request.payload_count = protobuf_c_message_pack(&sum.base, request.payload);
        return request;
    }
    Bench__Record__Detail detail = BENCH__RECORD__DETAIL__INIT;
    detail.kind = 3, detail.label = "field workshop", detail.score = 87.5;
    int32_t values[] = {1, 22, 333, 4444, 55555, 666666, 7777777, 88888888};
    Bench__Record record = BENCH__RECORD__INIT;
    record.id = 20260930120045, record.name = "industrial robot operator", record.owner = "Shenyang city bureau";
    record.region = "210100", record.values = values, record.n_values = 8, record.detail = &detail;
    if (workload == WORKLOAD_BLOB) {
        record.blob.data = malloc(BLOB_BYTES), record.blob.len = BLOB_BYTES;
        for (size_t i = 0; i < BLOB_BYTES; i++) record.blob.data[i] = (uint8_t)(i * 31);
    }
    request.payload = malloc(protobuf_c_message_get_packed_size(&record.base));
    request.payload_count = protobuf_c_message_pack(&record.base, request.payload);
    return request;
}

int main(int count, char **arguments) {
    if (count != 8) usage();
    protocol = strcmp(arguments[1], "grpc") == 0 ? &grpc_protocol : &ttrpc_protocol;
    enum workload workload = WORKLOAD_RECORD;
    if (strcmp(arguments[2], "blob") == 0) workload = WORKLOAD_BLOB;
    if (strcmp(arguments[2], "stream") == 0) workload = WORKLOAD_STREAM;
    int port = atoi(arguments[3]), connection_count = atoi(arguments[4]), in_flight = atoi(arguments[5]);
    double seconds = atof(arguments[6]);
    pid_t server = atoi(arguments[7]);
    if (processor_time(server) == 0) fail("there is no process %d", server);
    if (connection_count < 1 || in_flight < connection_count || seconds <= 0) usage();

    struct request request = request_of(workload);
    struct connection *connections = calloc((size_t)connection_count, sizeof *connections);
    int epoll = epoll_create1(0);
    for (int i = 0; i < connection_count; i++) connect_to(&connections[i], epoll, port, &request);
    now = monotonic_clock();
    for (int i = 0; i < in_flight; i++) protocol->call(&connections[i % connection_count], now);
    for (int i = 0; i < connection_count; i++) {
        struct connection *c = &connections[i];
        flush(c);
        struct epoll_event event = {EPOLLIN | (c->is_blocked ? EPOLLOUT : 0), {c}};
        epoll_ctl(epoll, EPOLL_CTL_MOD, c->fd, &event);
    }

    run(epoll, monotonic_clock() + (uint64_t)(seconds * 0.25e9));  // warming up
    is_measuring = 1;
    uint64_t start = monotonic_clock();
    uint64_t server_start = processor_time(server), own_start = own_processor_time();
    run(epoll, start + (uint64_t)(seconds * 1e9));
    double elapsed = (double)(monotonic_clock() - start) / 1e9;
    double server_cpu = (double)(processor_time(server) - server_start) / 1e3;
    double own_cpu = (double)(own_processor_time() - own_start) / 1e3;

    double done = (double)(workload == WORKLOAD_STREAM ? messages : calls);
    if (done == 0) fail("no answer came");
    print_result(
        done / elapsed, (double)histogram_value_at(&latencies, 0.5) / 1e3, (double)histogram_value_at(&latencies, 0.99) / 1e3,
        (double)histogram_value_at(&latencies, 0.999) / 1e3, server_cpu / done, own_cpu / done, resident_megabytes(server));
    return 0;
}
