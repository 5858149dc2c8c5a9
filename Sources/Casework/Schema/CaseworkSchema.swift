public import Storage

/// The tables of casework, which every service's database has beside the ledger's.
public enum CaseworkSchema {
    /// Whose migrations they are.
    public static let owner = "casework"
    /// Oldest first.
    public static let migrations = [
        Migration("V0001_casework", script: casework), Migration("V0002_attachment", script: attachment),
    ]

    private static let attachment = """
        -- Files by their content, each stored once, in sealed pieces of at most 256 KiB.
        CREATE TABLE attachment_content (
            id          TEXT   NOT NULL PRIMARY KEY,
            sha256      BYTEA  NOT NULL UNIQUE CHECK (length(sha256) = 32),
            type        BIGINT NOT NULL CHECK (type BETWEEN 1 AND 3),
            size        BIGINT NOT NULL CHECK (size BETWEEN 1 AND 20971520),
            piece_count BIGINT NOT NULL
        );

        CREATE TABLE attachment_piece (
            content_id TEXT   NOT NULL REFERENCES attachment_content (id),
            number     BIGINT NOT NULL,
            sealed     BYTEA  NOT NULL,
            PRIMARY KEY (content_id, number)
        );

        CREATE TABLE attachment (
            id          TEXT   NOT NULL PRIMARY KEY,
            case_id     TEXT   NOT NULL REFERENCES case_record (id),
            content_id  TEXT   NOT NULL REFERENCES attachment_content (id),
            name        TEXT   NOT NULL,
            uploaded_by TEXT   NOT NULL,
            uploaded_at BIGINT NOT NULL
        );
        CREATE INDEX attachment_by_case ON attachment (case_id, id);
        """

    private static let casework = """
        CREATE TABLE case_record (
            id                  TEXT   NOT NULL PRIMARY KEY,
            kind                TEXT   NOT NULL,
            subject             TEXT   NOT NULL,          -- id of the noun's record
            title               TEXT   NOT NULL,
            public_title        TEXT   NOT NULL,          -- names of people masked
            region_code         TEXT   NOT NULL,
            filer_account       TEXT   NOT NULL,
            filer_credit_code   TEXT   NOT NULL,          -- empty for a person or an authority
            filer_person_id     TEXT   NOT NULL,          -- empty for an organisation or an authority
            state               BIGINT NOT NULL CHECK (state BETWEEN 1 AND 11),
            due_on              BIGINT,
            published_from_on   BIGINT,
            published_to_on     BIGINT CHECK (published_to_on >= published_from_on),
            examinations        BIGINT NOT NULL CHECK (examinations >= 0),
            examinations_needed BIGINT NOT NULL CHECK (examinations_needed >= 0),
            appeal_until_on     BIGINT,
            round               BIGINT NOT NULL CHECK (round >= 1),
            policy_edition      BIGINT NOT NULL,
            filed_at            BIGINT NOT NULL,
            revision            BIGINT NOT NULL CHECK (revision >= 1)  -- decides of concurrent steps
        );
        CREATE INDEX case_record_by_region ON case_record (region_code, state, id);
        CREATE INDEX case_record_by_state ON case_record (state, due_on);
        CREATE INDEX case_record_by_organisation ON case_record (filer_credit_code, id);
        CREATE INDEX case_record_by_person ON case_record (filer_person_id, id);
        CREATE INDEX case_record_by_subject ON case_record (subject, kind);

        CREATE TABLE case_step (
            case_id  TEXT   NOT NULL REFERENCES case_record (id),
            number   BIGINT NOT NULL,                     -- the case's revision after it
            action   BIGINT NOT NULL CHECK (action BETWEEN 1 AND 15),
            account  TEXT   NOT NULL,
            role     TEXT   NOT NULL,
            round    BIGINT NOT NULL,
            reason   TEXT   NOT NULL,
            taken_at BIGINT NOT NULL,
            PRIMARY KEY (case_id, number)
        );
        -- Two examinations are two accounts.
        CREATE UNIQUE INDEX case_step_examined_once ON case_step (case_id, round, account) WHERE action = 4;

        -- What a decision was taken by, so that it can be computed again.
        CREATE TABLE case_decision (
            case_id        TEXT   NOT NULL REFERENCES case_record (id),
            number         BIGINT NOT NULL,               -- of the step that took it
            action         BIGINT NOT NULL,
            decided_on     BIGINT NOT NULL,
            policy_edition BIGINT NOT NULL,
            figures        BYTEA  NOT NULL,               -- PolicyEdition with the figures that were used
            facts          BYTEA  NOT NULL,               -- DecisionReplay with facts and outcome
            PRIMARY KEY (case_id, number)
        );

        CREATE TABLE case_objection (
            id             TEXT   NOT NULL PRIMARY KEY,
            case_id        TEXT   NOT NULL REFERENCES case_record (id),
            state          BIGINT NOT NULL CHECK (state BETWEEN 1 AND 5),
            grounds        TEXT   NOT NULL,
            reason         TEXT   NOT NULL,
            sealed         BYTEA  NOT NULL,               -- name and contact; empty for a hint
            receipt_digest BYTEA  NOT NULL UNIQUE,
            address_digest BYTEA  NOT NULL,
            filed_at       BIGINT NOT NULL
        );
        CREATE INDEX case_objection_by_case ON case_objection (case_id, id);

        CREATE TABLE case_appeal (
            case_id  TEXT   NOT NULL PRIMARY KEY REFERENCES case_record (id),  -- one appeal for a case
            state    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
            grounds  TEXT   NOT NULL,
            reason   TEXT   NOT NULL,
            filed_at BIGINT NOT NULL
        );

        CREATE TABLE declared_interest (
            id          TEXT   NOT NULL PRIMARY KEY,
            account     TEXT   NOT NULL,
            kind        BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 2),
            credit_code TEXT   NOT NULL,
            person_id   TEXT   NOT NULL,
            declared_on BIGINT NOT NULL,
            CHECK ((credit_code = '') <> (person_id = ''))
        );
        CREATE INDEX declared_interest_by_account ON declared_interest (account);

        CREATE TABLE notice (
            id                  TEXT   NOT NULL PRIMARY KEY,
            recipient_kind      BIGINT NOT NULL CHECK (recipient_kind BETWEEN 1 AND 2),  -- person, organisation
            recipient           TEXT   NOT NULL,
            text                TEXT   NOT NULL,
            case_id             TEXT   REFERENCES case_record (id),
            act                 TEXT   NOT NULL,
            subject             TEXT   NOT NULL,
            region_code         TEXT   NOT NULL,
            told_at             BIGINT NOT NULL,
            read_at             BIGINT,
            disputable_until_on BIGINT,
            dispute_case_id     TEXT   REFERENCES case_record (id)
        );
        CREATE INDEX notice_by_recipient ON notice (recipient_kind, recipient, id);
        """
}
