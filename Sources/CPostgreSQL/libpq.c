// Every function of libpq that the storage layer calls, passed on to the library once it is loaded. The compiler checks each against libpq's own
// header; a function that is missing here is an undefined symbol when a process is linked.
#define _GNU_SOURCE
#include "CPostgreSQL.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void *library;
static char failure[256];

static void load(void) {
    library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!library) snprintf(failure, sizeof failure, "%s", dlerror());
}

const char *skills_load_libpq(void) {
    pthread_once(&once, load);
    return library ? NULL : failure;
}

static void *found(const char *name) {
    void *function = library ? dlsym(library, name) : NULL;
    if (!function) {
        fprintf(stderr, "%s: not in libpq.so.5, which must be of PostgreSQL 14 or later\n", name);
        abort();
    }
    return function;
}

// Hidden, so that libpq's calls of its own functions do not come back to these.
#define PASS_ON(result, name, parameters, arguments)                                          \
    __attribute__((visibility("hidden"))) result name parameters {                           \
        static __typeof__(&name) function;                                                   \
        if (!__atomic_load_n(&function, __ATOMIC_RELAXED))                                   \
            __atomic_store_n(&function, (__typeof__(&name))found(#name), __ATOMIC_RELAXED);   \
        return __atomic_load_n(&function, __ATOMIC_RELAXED) arguments;                       \
    }

PASS_ON(PGconn *, PQconnectdbParams, (const char *const *names, const char *const *values, int expand), (names, values, expand))
PASS_ON(void, PQfinish, (PGconn *c), (c))
PASS_ON(ConnStatusType, PQstatus, (const PGconn *c), (c))
PASS_ON(PGTransactionStatusType, PQtransactionStatus, (const PGconn *c), (c))
PASS_ON(char *, PQerrorMessage, (const PGconn *c), (c))
PASS_ON(PQnoticeProcessor, PQsetNoticeProcessor, (PGconn *c, PQnoticeProcessor p, void *context), (c, p, context))

PASS_ON(int, PQsocket, (const PGconn *c), (c))
PASS_ON(int, PQsslInUse, (PGconn *c), (c))
PASS_ON(PGcancel *, PQgetCancel, (PGconn *c), (c))
PASS_ON(int, PQcancel, (PGcancel *cancel, char *message, int size), (cancel, message, size))
PASS_ON(void, PQfreeCancel, (PGcancel *cancel), (cancel))

PASS_ON(PGresult *, PQexec, (PGconn *c, const char *query), (c, query))
PASS_ON(int, PQenterPipelineMode, (PGconn *c), (c))
PASS_ON(int, PQexitPipelineMode, (PGconn *c), (c))
PASS_ON(int, PQpipelineSync, (PGconn *c), (c))
PASS_ON(int, PQconsumeInput, (PGconn *c), (c))
PASS_ON(int, PQsendPrepare, (PGconn *c, const char *name, const char *query, int count, const Oid *types), (c, name, query, count, types))
PASS_ON(
    int, PQsendQueryParams,
    (PGconn *c, const char *query, int count, const Oid *types, const char *const *values, const int *lengths, const int *formats, int format),
    (c, query, count, types, values, lengths, formats, format))
PASS_ON(
    int, PQsendQueryPrepared,
    (PGconn *c, const char *name, int count, const char *const *values, const int *lengths, const int *formats, int format),
    (c, name, count, values, lengths, formats, format))

PASS_ON(PGresult *, PQgetResult, (PGconn *c), (c))
PASS_ON(void, PQclear, (PGresult *r), (r))
PASS_ON(ExecStatusType, PQresultStatus, (const PGresult *r), (r))
PASS_ON(char *, PQresultErrorMessage, (const PGresult *r), (r))
PASS_ON(char *, PQresultErrorField, (const PGresult *r, int field), (r, field))
PASS_ON(char *, PQcmdStatus, (PGresult *r), (r))
PASS_ON(char *, PQcmdTuples, (PGresult *r), (r))
PASS_ON(int, PQntuples, (const PGresult *r), (r))
PASS_ON(int, PQnfields, (const PGresult *r), (r))
PASS_ON(char *, PQfname, (const PGresult *r, int field), (r, field))
PASS_ON(Oid, PQftype, (const PGresult *r, int field), (r, field))
PASS_ON(int, PQgetisnull, (const PGresult *r, int row, int field), (r, row, field))
PASS_ON(int, PQgetlength, (const PGresult *r, int row, int field), (r, row, field))
PASS_ON(char *, PQgetvalue, (const PGresult *r, int row, int field), (r, row, field))
