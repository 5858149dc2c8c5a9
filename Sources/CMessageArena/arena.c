#include "CMessageArena.h"

#include <pthread.h>
#include <stdlib.h>

#define FIRST_BLOCK_SIZE ((size_t)64 * 1024)

// A larger block is not kept when it is given back.
#define SPARE_BLOCK_LIMIT ((size_t)1 << 20)

struct message_arena_block {
    struct message_arena_block *previous;
    uint8_t *end;
    uint8_t start[];
};

static _Thread_local message_arena *thread_arena;
static pthread_key_t arena_key;
static pthread_once_t arena_key_once = PTHREAD_ONCE_INIT;

static void end_thread(void *value) {
    message_arena *arena = value;
    struct message_arena_block *block = arena->block;
    while (block != NULL) {
        struct message_arena_block *previous = block->previous;
        free(block);
        block = previous;
    }
    free(arena->spare);
    free(arena);
    thread_arena = NULL;
}

static void make_key(void) {
    if (pthread_key_create(&arena_key, end_thread) != 0) abort();
}

/// What protobuf-c calls: refuses beyond the limits, and stores the size in front.
static void *allocate(void *allocator_data, size_t size) {
    message_arena *arena = allocator_data;
    const uint8_t *here = __builtin_frame_address(0);
    ptrdiff_t depth = arena->stack - here;
    if (depth > MESSAGE_ARENA_STACK_LIMIT || depth < -MESSAGE_ARENA_STACK_LIMIT) {
        arena->failure = MESSAGE_ARENA_TOO_DEEP;
        return NULL;
    }
    if (size > arena->budget || arena->budget - size < sizeof(size_t)) {
        arena->failure = MESSAGE_ARENA_TOO_LARGE;
        return NULL;
    }
    arena->budget -= size + sizeof(size_t);
    uint8_t *place = message_arena_take(arena, size + sizeof(size_t));
    memcpy(place, &size, sizeof(size_t));
    return place + sizeof(size_t);
}

static void release(void *allocator_data, void *pointer) {
    (void)allocator_data;
    (void)pointer;
}

static size_t size_of(const struct message_arena_block *block) { return (size_t)(block->end - block->start); }

static struct message_arena_block *add_block(message_arena *arena, size_t size) {
    struct message_arena_block *block = arena->spare;
    if (block != NULL && size_of(block) >= size) {
        arena->spare = NULL;
    } else {
        block = malloc(sizeof(struct message_arena_block) + size);
        if (block == NULL) abort();
        block->end = block->start + size;
    }
    block->previous = arena->block;
    arena->block = block;
    arena->cursor = block->start;
    arena->limit = block->end;
    return block;
}

message_arena *message_arena_current(void) {
    message_arena *arena = thread_arena;
    if (__builtin_expect(arena != NULL, 1)) return arena;
    pthread_once(&arena_key_once, make_key);
    arena = calloc(1, sizeof(message_arena));
    if (arena == NULL) abort();
    arena->allocator.alloc = allocate;
    arena->allocator.free = release;
    arena->allocator.allocator_data = arena;
    add_block(arena, FIRST_BLOCK_SIZE);
    if (pthread_setspecific(arena_key, arena) != 0) abort();
    thread_arena = arena;
    return arena;
}

void *message_arena_grow(message_arena *arena, size_t size) {
    size_t block_size = FIRST_BLOCK_SIZE;
    size_t last_size = size_of(arena->block);
    if (block_size < last_size * 2) block_size = last_size * 2;
    if (block_size < size) block_size = size;
    if (arena->spare != NULL && size_of(arena->spare) >= size) block_size = size;  // whatever its size, it is there
    struct message_arena_block *block = add_block(arena, block_size);
    arena->cursor = block->start + size;
    return block->start;
}

static void give_back(message_arena *arena, struct message_arena_block *block) {
    struct message_arena_block *spare = arena->spare;
    if (size_of(block) > SPARE_BLOCK_LIMIT || (spare != NULL && size_of(spare) >= size_of(block))) {
        free(block);
    } else {
        free(spare);
        arena->spare = block;
    }
}

void message_arena_leave(message_arena *arena, message_arena_mark mark) {
    while (__builtin_expect(arena->block != mark.block, 0)) {
        struct message_arena_block *previous = arena->block->previous;
        give_back(arena, arena->block);
        arena->block = previous;
    }
    arena->cursor = mark.cursor;
    arena->limit = arena->block->end;
    arena->budget = mark.budget;
    arena->stack = mark.stack;
}

const void *message_arena_unpack(message_arena *arena, const void *descriptor, const void *bytes, size_t count) {
    static const uint8_t nothing[1];
    arena->stack = __builtin_frame_address(0);
    arena->budget = MESSAGE_ARENA_BYTE_LIMIT;
    arena->failure = MESSAGE_ARENA_OK;
    return protobuf_c_message_unpack(
        (const ProtobufCMessageDescriptor *)descriptor, &arena->allocator, count, bytes == NULL ? nothing : bytes);
}
