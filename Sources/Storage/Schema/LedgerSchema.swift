/// The tables that every service's database has, below the service's own.
enum LedgerSchema {
    static let owner = "storage"
    static let migrations = [
        Migration("V0001_ledger", script: ledger), Migration("V0002_feed_hash", script: feedHash),
        Migration("V0003_counter_adjustment", script: counterAdjustment),
        Migration("V0004_counter_entry", script: counterEntry),
    ]

    /// Tables whose rows are never altered.
    static let appendOnly = ["audit_entry", "change", "counter_entry"]

    private static let feedHash = """
        -- The hash that the feed had at the cursor; NULL where it was not told.
        ALTER TABLE feed_cursor ADD COLUMN hash BYTEA;
        """

    private static let counterAdjustment = """
        -- What corrections took back from months other than their own: monthly_counter is lowered already.
        CREATE TABLE counter_adjustment (
            task         TEXT   NOT NULL,
            region_code  TEXT   NOT NULL,
            month        BIGINT NOT NULL CHECK (month BETWEEN 190001 AND 999912),         -- that had counted it
            corrected_in BIGINT NOT NULL CHECK (corrected_in BETWEEN 190001 AND 999912),  -- month of the correction
            person_times BIGINT NOT NULL CHECK (person_times >= 0),
            persons      BIGINT NOT NULL CHECK (persons >= 0),
            amount       BIGINT NOT NULL CHECK (amount >= 0),
            PRIMARY KEY (task, region_code, corrected_in, month)
        );
        CREATE INDEX counter_adjustment_by_month ON counter_adjustment (corrected_in, task, region_code);
        """

    private static let counterEntry = """
        -- What each counter is made of: one row for each time something was counted or taken back. The sum of a month's rows is its counter.
        CREATE TABLE counter_entry (
            task             TEXT   NOT NULL,
            region_code      TEXT   NOT NULL,
            month            BIGINT NOT NULL CHECK (month BETWEEN 190001 AND 999912),
            sequence         BIGINT NOT NULL,  -- of the change that tells of it; 0: counted before entries were kept
            position         BIGINT NOT NULL,  -- among the entries of its write
            corrected_in     BIGINT NOT NULL,  -- month of the correction that took it back; 0: it was counted
            person_id        TEXT,
            person_times     BIGINT NOT NULL,  -- these four are negative where something was taken back
            persons          BIGINT NOT NULL,
            province_persons BIGINT NOT NULL,
            amount           BIGINT NOT NULL,
            PRIMARY KEY (task, region_code, month, sequence, position)
        );

        -- Who was counted anywhere in the province, so that a person counts once a year there, where and when it was the first time.
        CREATE TABLE counted_anywhere (
            task         TEXT   NOT NULL,
            year         BIGINT NOT NULL,
            person_id    TEXT   NOT NULL,
            first_region TEXT   NOT NULL,
            first_month  BIGINT NOT NULL,
            times        BIGINT NOT NULL,
            PRIMARY KEY (task, year, person_id)
        );
        INSERT INTO counted_anywhere (task, year, person_id, first_region, first_month, times)
        SELECT task, year, person_id, region_code, first_month, total FROM (
            SELECT task, year, person_id, region_code, first_month,
                CAST(SUM(times) OVER (PARTITION BY task, year, person_id) AS BIGINT) AS total,
                ROW_NUMBER() OVER (PARTITION BY task, year, person_id ORDER BY first_month, region_code) AS place
            FROM counted_person WHERE times > 0
        ) AS counted WHERE place = 1;

        ALTER TABLE monthly_counter ADD COLUMN province_persons BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE counter_adjustment ADD COLUMN province_persons BIGINT NOT NULL DEFAULT 0;
        UPDATE monthly_counter SET province_persons = (
            SELECT COUNT(*) FROM counted_anywhere WHERE counted_anywhere.task = monthly_counter.task
                AND counted_anywhere.first_region = monthly_counter.region_code
                AND counted_anywhere.first_month = monthly_counter.month);
        INSERT INTO counter_entry (task, region_code, month, sequence, position, corrected_in, person_id, person_times, persons,
            province_persons, amount)
        SELECT task, region_code, month, 0, 0, 0, NULL, person_times, persons, province_persons, amount FROM monthly_counter
        WHERE person_times <> 0 OR persons <> 0 OR amount <> 0;
        """

    private static let ledger = """
        -- The first answer to each request with an id, given again when the request is repeated.
        CREATE TABLE idempotent_answer (
            caller       TEXT   NOT NULL,
            method       TEXT   NOT NULL,
            request_id   TEXT   NOT NULL,
            request_hash BYTEA  NOT NULL,  -- SHA-256 of the request without its id
            answer       BYTEA  NOT NULL,
            answered_at  BIGINT NOT NULL,  -- nanoseconds since 1970
            PRIMARY KEY (caller, method, request_id)
        );

        -- Who did what, by what right. Each entry's hash covers the one before it.
        CREATE TABLE audit_entry (
            sequence      BIGINT NOT NULL PRIMARY KEY,
            entered_at    BIGINT NOT NULL,  -- nanoseconds since 1970, business time
            actor         TEXT   NOT NULL,
            actor_role    TEXT   NOT NULL,
            actor_region  TEXT   NOT NULL,
            right_used    TEXT   NOT NULL,
            kind          TEXT   NOT NULL,
            subject       TEXT   NOT NULL,
            region_code   TEXT   NOT NULL,
            articles      TEXT   NOT NULL,  -- separated by spaces
            payload_hash  BYTEA  NOT NULL,  -- SHA-256 of the change's payload type, a zero byte, and its payload
            request_id    TEXT   NOT NULL,
            previous_hash BYTEA  NOT NULL,
            hash          BYTEA  NOT NULL
        );
        CREATE INDEX audit_entry_by_subject ON audit_entry (subject, sequence);

        -- What other services follow. Same sequence as the audit entry.
        CREATE TABLE change (
            sequence     BIGINT NOT NULL PRIMARY KEY REFERENCES audit_entry (sequence),
            changed_at   BIGINT NOT NULL,
            kind         TEXT   NOT NULL,
            subject      TEXT   NOT NULL,
            region_code  TEXT   NOT NULL,
            payload_type TEXT   NOT NULL,
            payload      BYTEA  NOT NULL
        );

        CREATE TABLE monthly_counter (
            task         TEXT   NOT NULL,
            region_code  TEXT   NOT NULL,
            month        BIGINT NOT NULL CHECK (month BETWEEN 190001 AND 999912),  -- year and month, 202203
            person_times BIGINT NOT NULL,
            persons      BIGINT NOT NULL,
            amount       BIGINT NOT NULL,
            PRIMARY KEY (task, region_code, month)
        );
        CREATE INDEX monthly_counter_by_month ON monthly_counter (month, task, region_code);

        -- Who was counted, so that a person counts once a year, in the month of the first time.
        CREATE TABLE counted_person (
            task        TEXT   NOT NULL,
            year        BIGINT NOT NULL,
            region_code TEXT   NOT NULL,
            person_id   TEXT   NOT NULL,
            first_month BIGINT NOT NULL,
            times       BIGINT NOT NULL,
            PRIMARY KEY (task, year, region_code, person_id)
        );

        -- How far this service has followed another's feed.
        CREATE TABLE feed_cursor (
            source   TEXT   NOT NULL PRIMARY KEY,
            sequence BIGINT NOT NULL
        );

        -- What this service keeps of others' records.
        CREATE TABLE replica (
            source  TEXT  NOT NULL,
            key     TEXT  NOT NULL,
            payload BYTEA NOT NULL,
            PRIMARY KEY (source, key)
        );
        """
}
