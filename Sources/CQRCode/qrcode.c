#define _GNU_SOURCE
#include "CQRCode.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

// As libqrencode 4's header has it: the version, the modules of a side, and a byte for each of which the lowest bit says whether it is dark.
struct code {
    int version;
    int width;
    unsigned char *data;
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static struct code *(*encode)(int size, const unsigned char *data, int version, int level);
static void (*release)(struct code *code);

static void load(void) {
    void *library = dlopen("libqrencode.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    *(void **)&encode = dlsym(library, "QRcode_encodeData");
    *(void **)&release = dlsym(library, "QRcode_free");
}

int skills_qr_encode(const unsigned char *bytes, int count, int level, unsigned char *modules, int capacity) {
    pthread_once(&once, load);
    if (!encode || !release) return -1;
    struct code *code = encode(count, bytes, 0, level);
    if (!code) return 0;
    int width = code->width;
    if (width <= 0 || width > 177 || width * width > capacity) {
        release(code);
        return 0;
    }
    for (int module = 0; module < width * width; module++) modules[module] = code->data[module] & 1;
    release(code);
    return width;
}
