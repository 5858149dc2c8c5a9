// The memory in which libprotobuf-c unpacks and packs: one bump arena per thread.
//
// An allocation costs a few instructions, freeing costs nothing, and everything is given back at once by
// `message_arena_leave`. Uses nest like a stack: a message may be unpacked while another is being packed.
//
// An allocation made by `protobuf_c_message_unpack` carries its size in front, so that a string's true length is known
// even when it holds a NUL. Two limits keep hostile bytes from harm: the stack that nested messages may use (20 000
// nested messages would overflow it) and the bytes one message may unpack to.

#ifndef CMESSAGEARENA_H
#define CMESSAGEARENA_H

#include "message_json.h"
#include <protobuf-c/protobuf-c.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#pragma clang assume_nonnull begin

/// Stack that unpacking may use for nested messages: about 100 levels.
#define MESSAGE_ARENA_STACK_LIMIT (128 * 1024)

/// Bytes that a field takes at most beside its text, bytes, elements or sub-message: 5 for its number, and 10 for a number or a length. So does
/// each element of an array.
#define MESSAGE_ARENA_FIELD_BOUND 15

/// Bytes to which one message may unpack. A message is at most 4 MiB on the wire.
#define MESSAGE_ARENA_BYTE_LIMIT ((size_t)64 << 20)

typedef enum message_arena_failure {
    MESSAGE_ARENA_OK = 0,
    MESSAGE_ARENA_TOO_DEEP = 1,
    MESSAGE_ARENA_TOO_LARGE = 2
} message_arena_failure;

struct message_arena_block;

/// One thread's arena.
typedef struct message_arena {
    uint8_t *_Nullable cursor;
    uint8_t *_Nullable limit;
    struct message_arena_block *_Nullable block;
    struct message_arena_block *_Nullable spare;  // given back last; kept, so that large messages need no new memory each
    size_t budget;
    size_t bound;  // bytes that the message being filled takes at most once packed; counted by what fills it, not by generated code
    const uint8_t *_Nullable stack;
    message_arena_failure failure;
    ProtobufCAllocator allocator;
} message_arena;

/// Where a use began: what `message_arena_leave` goes back to.
typedef struct message_arena_mark {
    uint8_t *_Nullable cursor;
    struct message_arena_block *_Nullable block;
    size_t budget;
    const uint8_t *_Nullable stack;
} message_arena_mark;

/// The calling thread's arena. The pointer must not leave the thread.
message_arena *_Nonnull message_arena_current(void);

/// Gives back every allocation made since `mark`.
void message_arena_leave(message_arena *_Nonnull arena, message_arena_mark mark);

/// A place for `size` bytes when the current block is full. Never fails: the process ends when memory does.
void *_Nonnull message_arena_grow(message_arena *_Nonnull arena, size_t size);

/// Unpacks one message with nested use of the stack and of memory limited.
/// Returns NULL when the bytes are no such message; `arena->failure` then says whether a limit was the reason.
const void *_Nullable message_arena_unpack(
    message_arena *_Nonnull arena, const void *_Nonnull descriptor, const void *_Nullable bytes, size_t count);

/// The path of the first string in an unpacked message that is no text (not UTF-8, or with a NUL inside); 0 when all are.
/// Writes at most `capacity` bytes, with a NUL at the end.
int message_arena_find_bad_string(const void *_Nonnull message, char *_Nonnull path, size_t capacity);

/// Whether all strings in an unpacked message are text.
static inline int message_arena_is_text(const void *_Nonnull message) {
    char path[2];
    return !message_arena_find_bad_string(message, path, sizeof(path));
}

static inline message_arena_mark message_arena_enter(message_arena *_Nonnull arena) {
    message_arena_mark mark = {arena->cursor, arena->block, arena->budget, arena->stack};
    return mark;
}

/// `size` bytes, aligned for every field.
static inline void *_Nonnull message_arena_take(message_arena *_Nonnull arena, size_t size) {
    size_t rounded = (size + 7) & ~(size_t)7;
    if ((size_t)(arena->limit - arena->cursor) < rounded) return message_arena_grow(arena, rounded);
    void *place = arena->cursor;
    arena->cursor += rounded;
    return place;
}

/// A message with every field at its default, ready to be filled and packed. Counts its fields at their longest.
static inline void *_Nonnull message_arena_message(message_arena *_Nonnull arena, const void *_Nonnull descriptor) {
    const ProtobufCMessageDescriptor *type = (const ProtobufCMessageDescriptor *)descriptor;
    ProtobufCMessage *message = (ProtobufCMessage *)message_arena_take(arena, type->sizeof_message);
    memset(message, 0, type->sizeof_message);
    message->descriptor = type;
    arena->bound += (size_t)type->n_fields * MESSAGE_ARENA_FIELD_BOUND;
    return message;
}

/// A copy of the text as unpacked strings are: with its size in front and a NUL behind.
static inline char *_Nonnull message_arena_string(
    message_arena *_Nonnull arena, const uint8_t *_Nullable text, size_t count) {
    size_t size = count + 1;
    char *place = (char *)message_arena_take(arena, sizeof(size_t) + size);
    memcpy(place, &size, sizeof(size_t));
    place += sizeof(size_t);
    if (text != NULL) memcpy(place, text, count);
    place[count] = 0;
    return place;
}

/// Packs a filled message into `out`, which must have room for the arena's bound, and returns its size.
static inline size_t message_arena_pack(const void *_Nonnull message, uint8_t *_Nonnull out) {
    return protobuf_c_message_pack((const ProtobufCMessage *)message, out);
}

/// The exact size of a filled message once packed.
static inline size_t message_arena_packed_size(const void *_Nonnull message) {
    return protobuf_c_message_get_packed_size((const ProtobufCMessage *)message);
}

/// The number of bytes of an unpacked string that is not empty by default.
static inline size_t message_arena_string_length(const char *_Nonnull string) {
    if (string == protobuf_c_empty_string) return 0;
    size_t size;
    memcpy(&size, string - sizeof(size_t), sizeof(size_t));
    return size - 1;
}

/// Whether an unpacked string that is not empty ends at its first NUL.
static inline int message_arena_is_whole(const char *string) {
    return strlen(string) == message_arena_string_length(string);
}

#pragma clang assume_nonnull end

#endif
