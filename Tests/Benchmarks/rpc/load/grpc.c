// Calls in gRPC over HTTP/2, by nghttp2.
#include <nghttp2/nghttp2.h>
#include <stdlib.h>
#include <string.h>
#include "load.h"

enum { WINDOW = 64 << 20 };

struct call {
    uint64_t began;
    size_t sent, received;
    size_t left;  // bytes of the current streamed message that are still to come
    uint8_t prefix[5];
    size_t prefix_count;
    struct call *next;
};

struct state {
    const struct request *request;
    nghttp2_session *session;
    struct connection *connection;
    uint8_t *body;  // with gRPC's five bytes before the message
    size_t body_count;
    char path[128];
    struct call *free;
};

static void count_messages(struct call *call, const uint8_t *data, size_t count) {
    while (count > 0) {
        if (call->left > 0) {
            size_t n = count < call->left ? count : call->left;
            call->left -= n, data += n, count -= n;
            continue;
        }
        call->prefix[call->prefix_count++] = *data++, count--;
        if (call->prefix_count < 5) continue;
        const uint8_t *p = call->prefix;
        call->left = (size_t)p[1] << 24 | (size_t)p[2] << 16 | (size_t)p[3] << 8 | p[4];
        call->prefix_count = 0;
        message_received();
    }
}

static int on_data(nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *data, size_t count, void *user) {
    (void)flags;
    struct state *s = user;
    struct call *call = nghttp2_session_get_stream_user_data(session, id);
    call->received += count;
    if (s->request->workload == WORKLOAD_STREAM) count_messages(call, data, count);
    return 0;
}

static int on_close(nghttp2_session *session, int32_t id, uint32_t error, void *user) {
    struct state *s = user;
    struct call *call = nghttp2_session_get_stream_user_data(session, id);
    if (error != 0) fail("a stream ended with HTTP/2 error %u", error);
    if (s->request->workload != WORKLOAD_STREAM && call->received != s->body_count) {
        fail("an answer of %zu bytes is no echo", call->received);
    }
    uint64_t began = call->began;
    call->next = s->free;
    s->free = call;
    call_ended(s->connection, began);
    return 0;
}

static ssize_t read_body(
    nghttp2_session *session, int32_t id, uint8_t *to, size_t count, uint32_t *flags, nghttp2_data_source *source,
    void *user) {
    (void)session, (void)id;
    struct state *s = user;
    struct call *call = source->ptr;
    size_t n = s->body_count - call->sent;
    if (n > count) n = count;
    memcpy(to, s->body + call->sent, n);
    call->sent += n;
    if (call->sent == s->body_count) *flags |= NGHTTP2_DATA_FLAG_EOF;
    return (ssize_t)n;
}

static void open_connection(struct connection *c, const struct request *r) {
    struct state *s = calloc(1, sizeof *s);
    s->request = r;
    s->connection = c;
    s->body_count = r->payload_count + 5;
    s->body = calloc(1, s->body_count);
    for (int i = 0; i < 4; i++) s->body[1 + i] = (uint8_t)(r->payload_count >> (24 - 8 * i));
    memcpy(s->body + 5, r->payload, r->payload_count);
    strcat(strcat(strcat(strcpy(s->path, "/"), r->service), "/"), r->method);
    nghttp2_session_callbacks *callbacks;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, on_data);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, on_close);
    nghttp2_session_client_new(&s->session, callbacks, s);
    nghttp2_session_callbacks_del(callbacks);
    nghttp2_settings_entry settings[] = {
        {NGHTTP2_SETTINGS_ENABLE_PUSH, 0}, {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, WINDOW}};
    nghttp2_submit_settings(s->session, 0, settings, 2);
    nghttp2_session_set_local_window_size(s->session, 0, 0, WINDOW);
    c->state = s;
}

static nghttp2_nv header(const char *name, const char *value) {
    return (nghttp2_nv){(uint8_t *)name, (uint8_t *)value, strlen(name), strlen(value), NGHTTP2_NV_FLAG_NO_COPY_NAME};
}

static void call(struct connection *c, uint64_t now) {
    struct state *s = c->state;
    struct call *call = s->free;
    if (call) s->free = call->next; else call = malloc(sizeof *call);
    *call = (struct call){.began = now};
    nghttp2_nv headers[] = {
        header(":method", "POST"), header(":scheme", "http"), header(":path", s->path), header(":authority", "localhost"),
        header("content-type", "application/grpc"), header("te", "trailers")};
    nghttp2_data_provider body = {.source.ptr = call, .read_callback = read_body};
    if (nghttp2_submit_request(s->session, NULL, headers, 6, &body, call) < 0) fail("nghttp2 takes no more requests");
}

static size_t receive(struct connection *c, const uint8_t *bytes, size_t count) {
    struct state *s = c->state;
    ssize_t n = nghttp2_session_mem_recv(s->session, bytes, count);
    if (n < 0) fail("HTTP/2: %s", nghttp2_strerror((int)n));
    return (size_t)n;
}

static void settle(struct connection *c) {
    struct state *s = c->state;
    const uint8_t *bytes;
    for (ssize_t n; c->out_count - c->out_sent < 1 << 20 && (n = nghttp2_session_mem_send(s->session, &bytes)) > 0;) {
        memcpy(room(c, (size_t)n), bytes, (size_t)n);
    }
}

const struct protocol grpc_protocol = {open_connection, call, receive, settle};
