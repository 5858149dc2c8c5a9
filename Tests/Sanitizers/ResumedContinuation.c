// Tells Thread Sanitizer that a task which goes on after a continuation sees what the resuming thread did before.
//
// Swift's runtime releases the task when it is resumed, and acquires it when the task runs as a job. A task whose continuation was
// resumed before it was awaited goes on at once, as no job, and there the runtime says nothing: the memory of the continuation
// and the value handed over look like data races. Loaded before the library, this function stands in front of the library's
// own and lets every task acquire itself after the await, whichever way it went on.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

#define ASYNC __attribute__((swiftasynccall)) void

// The beginning of every asynchronous context, by Swift's ABI.
typedef struct Context Context;
typedef ASYNC (*Resume)(__attribute__((swift_async_context)) Context *);
struct Context {
    Context *parent;
    Resume resumeParent;
};
typedef ASYNC (*Await)(Context *);

__attribute__((weak)) void __tsan_acquire(void *);
extern void *swift_task_getCurrent(void) __attribute__((swiftcall));

// Where awaiting contexts go on. Locked by hand: a lock that the sanitizer knows would order what nothing else orders.
typedef struct Entry {
    struct Entry *next;
    Context *context;
    Resume resume;
} Entry;
static struct {
    atomic_flag isLocked;
    Entry *first;
} buckets[1024];

static unsigned lock(Context *context) {
    unsigned bucket = ((uintptr_t)context >> 4) % 1024;
    while (atomic_flag_test_and_set_explicit(&buckets[bucket].isLocked, memory_order_acquire)) sched_yield();
    return bucket;
}

static void unlock(unsigned bucket) { atomic_flag_clear_explicit(&buckets[bucket].isLocked, memory_order_release); }

static Resume take(Context *context) {
    unsigned bucket = lock(context);
    Entry **place = &buckets[bucket].first;
    while ((*place)->context != context) place = &(*place)->next;
    Entry *entry = *place;
    *place = entry->next;
    unlock(bucket);
    Resume resume = entry->resume;
    free(entry);
    return resume;
}

static ASYNC resumed(__attribute__((swift_async_context)) Context *context) {
    __tsan_acquire(swift_task_getCurrent());
    Resume resume = take(context);
    return resume(context);
}

ASYNC swift_continuation_await(Context *context) {
    static _Atomic(Await) known;
    Await await = atomic_load(&known);
    if (!await) atomic_store(&known, await = (Await)dlsym(RTLD_NEXT, "swift_continuation_await"));
    if (__tsan_acquire) {
        Entry *entry = malloc(sizeof(Entry));
        *entry = (Entry){.context = context, .resume = context->resumeParent};
        unsigned bucket = lock(context);
        entry->next = buckets[bucket].first;
        buckets[bucket].first = entry;
        unlock(bucket);
        context->resumeParent = resumed;
    }
    return await(context);
}
