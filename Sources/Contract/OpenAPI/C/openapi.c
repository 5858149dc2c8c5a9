// Written by Protos/generate.sh. Do not edit.
#include "COpenAPI.h"

// #embed is standard in C23; clang has it in the older standard that SwiftPM asks for, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char document[] = {
#embed "openapi.json"
};

const unsigned char *openapi_json(void) { return document; }
size_t openapi_json_size(void) { return sizeof(document); }
