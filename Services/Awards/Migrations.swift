// Written by Protos/generate.sh from the .sql files of this service. Do not edit.
// swift-format-ignore-file

package import Storage

extension AwardsService {
    package static let migrations: [Migration] = [
        Migration("V0001_awards", script: #"""
-- Rounds of selection, nominations, scores, objections and the register of honours.
-- Money is whole yuan, scores are hundredths of a point, days are days since 1970-01-01, instants nanoseconds since then.

CREATE TABLE award_round (
    round_id             TEXT   NOT NULL PRIMARY KEY,
    year                 BIGINT NOT NULL UNIQUE,  -- one round a year at the most
    state                BIGINT NOT NULL CHECK (state IN (1, 2, 3)),
    nominations_close_on BIGINT NOT NULL,
    publicity_begins_on  BIGINT,
    publicity_ends_on    BIGINT,
    policy_edition       BIGINT NOT NULL,
    opened_at            BIGINT NOT NULL,
    fund_yuan            BIGINT NOT NULL CHECK (fund_yuan >= 0),
    committed_yuan       BIGINT NOT NULL CHECK (committed_yuan >= 0),
    CHECK (committed_yuan <= fund_yuan)  -- the fund is never overspent, however decisions race
);

CREATE TABLE round_quota (
    round_id TEXT   NOT NULL REFERENCES award_round (round_id),
    kind     BIGINT NOT NULL CHECK (kind IN (1, 2, 3)),
    quota    BIGINT NOT NULL,
    awarded  BIGINT NOT NULL CHECK (awarded >= 0),
    PRIMARY KEY (round_id, kind),
    CHECK (awarded <= quota)  -- the quota is never exceeded, however decisions race
);

CREATE TABLE nomination_share (
    round_id    TEXT   NOT NULL REFERENCES award_round (round_id),
    region_code TEXT   NOT NULL,
    kind        BIGINT NOT NULL CHECK (kind IN (1, 2, 3)),
    quota       BIGINT NOT NULL CHECK (quota >= 0),
    PRIMARY KEY (round_id, region_code, kind)
);

CREATE TABLE nomination (
    nomination_id      TEXT   NOT NULL PRIMARY KEY,
    round_id           TEXT   NOT NULL REFERENCES award_round (round_id),
    person_id          TEXT   NOT NULL,
    masked_name        TEXT   NOT NULL,
    kind               BIGINT NOT NULL CHECK (kind IN (1, 2, 3)),
    region_code        TEXT   NOT NULL,
    front_line         BIGINT NOT NULL CHECK (front_line IN (0, 1)),
    statement          TEXT   NOT NULL,
    state              BIGINT NOT NULL CHECK (state BETWEEN 1 AND 5),
    score_count        BIGINT NOT NULL,
    average_hundredths BIGINT NOT NULL,
    shortlist_place    BIGINT,
    nominated_at       BIGINT NOT NULL,
    UNIQUE (round_id, person_id)  -- a person is nominated once in a round
);
CREATE INDEX nomination_by_score ON nomination (round_id, average_hundredths, nomination_id);
CREATE INDEX nomination_by_region ON nomination (round_id, region_code, kind);

CREATE TABLE nomination_evidence (
    nomination_id TEXT   NOT NULL REFERENCES nomination (nomination_id),
    position      BIGINT NOT NULL,
    kind          BIGINT NOT NULL,
    record_id     TEXT   NOT NULL,
    summary       TEXT   NOT NULL,
    PRIMARY KEY (nomination_id, position)
);

CREATE TABLE nomination_score (
    nomination_id    TEXT   NOT NULL REFERENCES nomination (nomination_id),
    expert_person_id TEXT   NOT NULL,
    score            BIGINT NOT NULL CHECK (score BETWEEN 0 AND 10000),
    PRIMARY KEY (nomination_id, expert_person_id)  -- an expert scores a nomination once
);

CREATE TABLE objection (
    objection_id    TEXT   NOT NULL PRIMARY KEY,
    nomination_id   TEXT   NOT NULL REFERENCES nomination (nomination_id),
    grounds         TEXT   NOT NULL,
    contact         TEXT   NOT NULL,
    state           BIGINT NOT NULL CHECK (state IN (1, 2, 3)),
    decision_reason TEXT   NOT NULL
);
CREATE INDEX objection_by_nomination ON objection (nomination_id, state);

CREATE TABLE honour (
    honour_id         TEXT   NOT NULL PRIMARY KEY,
    person_id         TEXT   NOT NULL,
    kind              BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 8),
    year              BIGINT NOT NULL,
    round_id          TEXT   REFERENCES award_round (round_id),
    nomination_id     TEXT   UNIQUE REFERENCES nomination (nomination_id),  -- a nomination is decided once
    document          TEXT   NOT NULL,
    region_code       TEXT   NOT NULL,
    front_line        BIGINT NOT NULL CHECK (front_line IN (0, 1)),
    bonus_yuan        BIGINT NOT NULL CHECK (bonus_yuan >= 0),
    clawed_back_yuan  BIGINT NOT NULL CHECK (clawed_back_yuan BETWEEN 0 AND bonus_yuan),
    state             BIGINT NOT NULL CHECK (state IN (1, 2)),
    withdrawal_reason TEXT   NOT NULL,
    conferred_at      BIGINT NOT NULL,
    policy_edition    BIGINT NOT NULL,
    UNIQUE (round_id, person_id),  -- a person is awarded once in a round
    UNIQUE (person_id, kind, year, document)
);
CREATE INDEX honour_by_person ON honour (person_id, conferred_at, honour_id);

"""#),
    ]
}
