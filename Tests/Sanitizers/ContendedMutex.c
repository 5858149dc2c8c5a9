// Tells Thread Sanitizer of the locks that a contended `Synchronization.Mutex` takes and gives back.
//
// Those happen inside Swift's library and the kernel, which no sanitizer instruments: without this every contended mutex looks
// like a data race. Loaded before the library, these two functions stand in front of the library's own.
#define _GNU_SOURCE
#include <dlfcn.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *

__attribute__((weak)) void __tsan_acquire(void *);
__attribute__((weak)) void __tsan_release(void *);

typedef SWIFT void (*Lock)(unsigned thread, SELF self);
typedef SWIFT void (*Unlock)(SELF self);

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

SWIFT void lock(unsigned thread, SELF self) __asm__(LOCK);
SWIFT void lock(unsigned thread, SELF self) {
    ((Lock)dlsym(RTLD_NEXT, LOCK))(thread, self);
    if (__tsan_acquire) __tsan_acquire(self);
}

SWIFT void unlock(SELF self) __asm__(UNLOCK);
SWIFT void unlock(SELF self) {
    if (__tsan_release) __tsan_release(self);
    ((Unlock)dlsym(RTLD_NEXT, UNLOCK))(self);
}
