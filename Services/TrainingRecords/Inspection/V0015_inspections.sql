-- 双随机 inspections: plans with frozen lists, what was drawn, what was found, sanctions.
CREATE TABLE inspection_plan (
    id              TEXT   NOT NULL PRIMARY KEY,
    title           TEXT   NOT NULL,
    region_code     TEXT   NOT NULL,
    kind            BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 3),
    period_from_on  BIGINT NOT NULL,
    period_to_on    BIGINT NOT NULL CHECK (period_to_on >= period_from_on),
    draw_count      BIGINT NOT NULL CHECK (draw_count BETWEEN 1 AND object_count),
    inspectors_each BIGINT NOT NULL CHECK (inspectors_each BETWEEN 1 AND inspector_count),
    object_count    BIGINT NOT NULL,
    inspector_count BIGINT NOT NULL,
    draws_on        BIGINT NOT NULL,
    seed            TEXT   NOT NULL,                               -- shown once it is drawn
    seed_hash       TEXT   NOT NULL,
    state           BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    cancel_reason   TEXT   NOT NULL,
    published_at    BIGINT NOT NULL,
    drawn_at        BIGINT,
    basis           BYTEA  NOT NULL,                               -- DecisionBasis
    CHECK ((state = 2) = (drawn_at IS NOT NULL))
);
CREATE INDEX inspection_plan_by_region ON inspection_plan (region_code, id);

CREATE TABLE inspection_object (
    plan_id                  TEXT NOT NULL REFERENCES inspection_plan (id),
    object_id                TEXT NOT NULL,
    organisation_credit_code TEXT NOT NULL,
    title                    TEXT NOT NULL,
    region_code              TEXT NOT NULL,
    PRIMARY KEY (plan_id, object_id)
);

CREATE TABLE inspection_inspector (
    plan_id   TEXT NOT NULL REFERENCES inspection_plan (id),
    person_id TEXT NOT NULL,
    account   TEXT NOT NULL,
    PRIMARY KEY (plan_id, person_id),
    UNIQUE (plan_id, account)
);

CREATE TABLE inspection_conflict (
    plan_id   TEXT NOT NULL,
    person_id TEXT NOT NULL,
    object_id TEXT NOT NULL,
    PRIMARY KEY (plan_id, person_id, object_id),
    FOREIGN KEY (plan_id, person_id) REFERENCES inspection_inspector (plan_id, person_id),
    FOREIGN KEY (plan_id, object_id) REFERENCES inspection_object (plan_id, object_id)
);

CREATE TABLE inspection (
    id                       TEXT   NOT NULL PRIMARY KEY,
    plan_id                  TEXT   NOT NULL,
    object_id                TEXT   NOT NULL,
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    lot                      BIGINT NOT NULL,                      -- 1 for the lowest
    state                    BIGINT NOT NULL CHECK (state IN (1, 2)),
    concluded_on             BIGINT,
    UNIQUE (plan_id, object_id),                                   -- an object is drawn once
    UNIQUE (plan_id, lot),
    FOREIGN KEY (plan_id, object_id) REFERENCES inspection_object (plan_id, object_id),
    CHECK ((state = 2) = (concluded_on IS NOT NULL))
);
CREATE INDEX inspection_by_region ON inspection (region_code, id);
CREATE INDEX inspection_by_organisation ON inspection (organisation_credit_code, id);

CREATE TABLE inspection_assignment (
    inspection_id TEXT   NOT NULL REFERENCES inspection (id),
    person_id     TEXT   NOT NULL,
    account       TEXT   NOT NULL,
    position      BIGINT NOT NULL,                                 -- 1 for the lowest lot
    signed_at     BIGINT,                                          -- NULL until they conclude it
    PRIMARY KEY (inspection_id, person_id)
);
CREATE INDEX inspection_assignment_by_account ON inspection_assignment (account, inspection_id);

CREATE TABLE inspection_finding (
    id                       TEXT   NOT NULL PRIMARY KEY,
    inspection_id            TEXT   NOT NULL REFERENCES inspection (id),
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    kind                     BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 9),
    class_id                 TEXT   NOT NULL,                      -- empty when it is about the organisation
    description              TEXT   NOT NULL,
    state                    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 5),
    recorded_by              TEXT   NOT NULL,                      -- the account
    published_on             BIGINT,
    rectify_by_on            BIGINT,
    rectification            TEXT   NOT NULL,
    rejected_for             TEXT   NOT NULL,
    rectified_on             BIGINT,
    void_reason              TEXT   NOT NULL,
    demanded_claim_id        TEXT   NOT NULL,                      -- empty when no money was demanded
    demanded_yuan            BIGINT NOT NULL CHECK (demanded_yuan >= 0),
    demanded_on              BIGINT,
    CHECK (state NOT IN (2, 3, 4) OR published_on IS NOT NULL AND rectify_by_on IS NOT NULL),
    CHECK ((demanded_claim_id = '') = (demanded_on IS NULL))
);
CREATE INDEX inspection_finding_by_inspection ON inspection_finding (inspection_id, id);
CREATE INDEX inspection_finding_by_region ON inspection_finding (region_code, id);
CREATE INDEX inspection_finding_by_organisation ON inspection_finding (organisation_credit_code, id);

CREATE TABLE finding_evidence (
    finding_id TEXT   NOT NULL REFERENCES inspection_finding (id),
    position   BIGINT NOT NULL,
    title      TEXT   NOT NULL,
    sha256     TEXT   NOT NULL,
    PRIMARY KEY (finding_id, position)
);

CREATE TABLE training_sanction (
    id                       TEXT   NOT NULL PRIMARY KEY,
    finding_id               TEXT   NOT NULL REFERENCES inspection_finding (id),
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    measure                  BIGINT NOT NULL CHECK (measure IN (1, 2)),
    document                 TEXT   NOT NULL,
    imposed_on               BIGINT NOT NULL,
    ends_on                  BIGINT,
    lifted_on                BIGINT,
    lift_reason              TEXT   NOT NULL,
    CHECK ((measure = 2) = (ends_on IS NOT NULL))
);
CREATE INDEX training_sanction_by_organisation ON training_sanction (organisation_credit_code, id);
CREATE INDEX training_sanction_by_region ON training_sanction (region_code, id);
