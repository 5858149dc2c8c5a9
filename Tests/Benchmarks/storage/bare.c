// What SQLite can do on this disk with nothing in between: the figures Storage is measured against.
//
// Usage: bare FILE one-per-commit|batched|read SECONDS
// FILE has the schema of the benchmark (see StorageBenchmark). Every "write" stores the three rows a write of Storage stores: the record, its
// audit entry, its change. Hashes are constant: computing them is Storage's own cost. Prints rows per second and CPU microseconds per row.
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static sqlite3 *db;

static void check(int result, int expected) {
    if (result != expected) {
        fprintf(stderr, "bare: %s (%d)\n", sqlite3_errmsg(db), result);
        exit(70);
    }
}

static sqlite3_stmt *prepare(const char *text) {
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v3(db, text, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL), SQLITE_OK);
    return statement;
}

static void script(const char *text) { check(sqlite3_exec(db, text, NULL, NULL, NULL), SQLITE_OK); }

static double seconds(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static void text(sqlite3_stmt *s, int index, const char *value) { sqlite3_bind_text(s, index, value, -1, SQLITE_TRANSIENT); }
static void blob(sqlite3_stmt *s, int index, const void *value, int count) {
    sqlite3_bind_blob(s, index, value, count, SQLITE_TRANSIENT);
}
static void run(sqlite3_stmt *s) {
    check(sqlite3_step(s), SQLITE_DONE);
    sqlite3_reset(s);
}

static sqlite3_stmt *record, *entry, *change;
static uint8_t hash[32], payload[96];

static void write_one(int64_t number) {
    char id[40];
    snprintf(id, sizeof id, "rec_%022lld", (long long)number);
    text(record, 1, id); text(record, 2, "210100"); sqlite3_bind_int64(record, 3, 19000); text(record, 4, "a holder of it");
    run(record);
    sqlite3_bind_int64(entry, 1, number); sqlite3_bind_int64(entry, 2, 1647216000000000000);
    text(entry, 3, "clerk-210100"); text(entry, 4, "ROLE_CITY_BUREAU"); text(entry, 5, "210100");
    text(entry, 6, "liaoning.skills.bench.v1.Bench/Write"); text(entry, 7, "record.made"); text(entry, 8, id);
    text(entry, 9, "210100"); text(entry, 10, "D.12(2)"); blob(entry, 11, hash, 32); text(entry, 12, "");
    blob(entry, 13, hash, 32); blob(entry, 14, hash, 32);
    run(entry);
    sqlite3_bind_int64(change, 1, number); sqlite3_bind_int64(change, 2, 1647216000000000000);
    text(change, 3, "record.made"); text(change, 4, id); text(change, 5, "210100"); text(change, 6, "bench.Record");
    blob(change, 7, payload, sizeof payload);
    run(change);
}

static void report(int64_t count, double wall, double cpu) {
    printf("%.0f %.2f\n", count / wall, cpu * 1e6 / count);
}

/* Commits as soon as `rows_per_commit` rows stand, three to a write. */
static void write_for(double limit, int rows_per_commit) {
    record = prepare("INSERT INTO record (id, region_code, made_on, holder) VALUES (?1, ?2, ?3, ?4)");
    entry = prepare("INSERT INTO audit_entry (sequence, entered_at, actor, actor_role, actor_region, right_used, kind, subject,"
        " region_code, articles, payload_hash, request_id, previous_hash, hash)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    change = prepare("INSERT INTO change (sequence, changed_at, kind, subject, region_code, payload_type, payload)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    sqlite3_stmt *begin = prepare("BEGIN IMMEDIATE"), *commit = prepare("COMMIT");
    sqlite3_stmt *last = prepare("SELECT coalesce(max(sequence), 0) FROM audit_entry");
    check(sqlite3_step(last), SQLITE_ROW);
    int64_t first = sqlite3_column_int64(last, 0), number = first;
    sqlite3_reset(last);
    double start = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID), now = start;
    while (now - start < limit) {
        run(begin);
        for (int rows = 0; rows < rows_per_commit; rows += 3) write_one(++number);
        run(commit);
        now = seconds(CLOCK_MONOTONIC);
    }
    report(3 * (number - first), now - start, seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu);
}

static void read_for(double limit, int64_t rows) {
    sqlite3_stmt *find = prepare("SELECT region_code, made_on, holder FROM record WHERE id = ?1");
    double start = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID), now = start;
    int64_t count = 0;
    uint64_t random = 88172645463325252u;
    char id[40], region[16], holder[64];
    volatile int64_t day;
    while (now - start < limit) {
        for (int i = 0; i < 1000; i++) {
            random ^= random << 13; random ^= random >> 7; random ^= random << 17;
            snprintf(id, sizeof id, "rec_%022lld", (long long)(1 + random % rows));
            text(find, 1, id);
            check(sqlite3_step(find), SQLITE_ROW);
            strncpy(region, (const char *)sqlite3_column_text(find, 0), sizeof region - 1);
            day = sqlite3_column_int64(find, 1);
            strncpy(holder, (const char *)sqlite3_column_text(find, 2), sizeof holder - 1);
            sqlite3_reset(find);
        }
        count += 1000;
        now = seconds(CLOCK_MONOTONIC);
    }
    (void)day;
    report(count, now - start, seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu);
}

int main(int count, char **arguments) {
    if (count < 4) return 64;
    check(sqlite3_open_v2(arguments[1], &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL), SQLITE_OK);
    script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768;"
        "PRAGMA wal_autocheckpoint = 4000");
    double limit = atof(arguments[3]);
    if (!strcmp(arguments[2], "one-per-commit")) write_for(limit, 3);
    else if (!strcmp(arguments[2], "batched")) write_for(limit, 100);
    else read_for(limit, count > 4 ? atoll(arguments[4]) : 1);
    sqlite3_close_v2(db);
    return 0;
}
