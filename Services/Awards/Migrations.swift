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
        Migration("V0002_programmes", script: #"""
-- Programmes as data, rounds of any programme, experts and their scores by criterion; every table of a round is made anew for it.
-- Money is whole yuan, scores are hundredths of a point, days are days since 1970-01-01, instants nanoseconds since then.

-- What the province defined; the definitions that come with the system are no rows.
CREATE TABLE programme (
    programme_id TEXT   NOT NULL,
    revision     BIGINT NOT NULL CHECK (revision >= 2),
    definition   BYTEA  NOT NULL,  -- Programme
    defined_at   BIGINT NOT NULL,
    PRIMARY KEY (programme_id, revision)
);

CREATE TABLE award_round_new (
    round_id             TEXT   NOT NULL PRIMARY KEY,
    programme_id         TEXT   NOT NULL,
    programme            BYTEA,            -- Programme of the opening day; NULL for the first definition
    year                 BIGINT NOT NULL,
    state                BIGINT NOT NULL CHECK (state BETWEEN 1 AND 5),
    nominations_close_on BIGINT NOT NULL,
    publicity_begins_on  BIGINT,
    publicity_ends_on    BIGINT,
    document             TEXT   NOT NULL,
    end_reason           TEXT   NOT NULL,
    policy_edition       BIGINT NOT NULL,
    opened_at            BIGINT NOT NULL,
    fund_yuan            BIGINT NOT NULL CHECK (fund_yuan >= 0),
    committed_yuan       BIGINT NOT NULL CHECK (committed_yuan >= 0),
    CHECK (committed_yuan <= fund_yuan)  -- the fund is never overspent, however decisions race
);
-- Of several open rounds the latest stays open: a programme has one at a time from now on.
INSERT INTO award_round_new (round_id, programme_id, programme, year, state, nominations_close_on, publicity_begins_on,
    publicity_ends_on, document, end_reason, policy_edition, opened_at, fund_yuan, committed_yuan)
SELECT round_id, 'liaoning_skilled_workers', NULL, year, CASE WHEN year < (SELECT max(year) FROM award_round) THEN 4 ELSE state END,
    nominations_close_on, publicity_begins_on, publicity_ends_on, '', '', policy_edition, opened_at, fund_yuan, committed_yuan
FROM award_round;

CREATE TABLE round_place (
    round_id         TEXT   NOT NULL REFERENCES award_round_new (round_id),
    place            TEXT   NOT NULL,
    position         BIGINT NOT NULL,
    quota            BIGINT NOT NULL,
    listed           BIGINT NOT NULL CHECK (listed >= 0),
    awarded          BIGINT NOT NULL CHECK (awarded >= 0),
    amount_most_yuan BIGINT NOT NULL CHECK (amount_most_yuan >= 0),
    PRIMARY KEY (round_id, place),
    CHECK (listed <= quota),   -- no more are made public than there are places, whoever moves up
    CHECK (awarded <= quota)   -- the quota is never exceeded, however decisions race
);
INSERT INTO round_place (round_id, place, position, quota, listed, awarded, amount_most_yuan)
SELECT q.round_id, CASE q.kind WHEN 1 THEN 'liaoning_craftsman' WHEN 2 THEN 'liaoning_skills_award' ELSE 'liaoning_technical_expert' END,
    q.kind, q.quota,
    (SELECT count(*) FROM nomination n WHERE n.round_id = q.round_id AND n.kind = q.kind AND n.state IN (2, 5)), q.awarded, 100000
FROM round_quota q;

CREATE TABLE nomination_share_new (
    round_id    TEXT   NOT NULL REFERENCES award_round_new (round_id),
    region_code TEXT   NOT NULL,
    sector      TEXT   NOT NULL,  -- empty for a city
    place       TEXT   NOT NULL,
    quota       BIGINT NOT NULL CHECK (quota >= 0),
    nominated   BIGINT NOT NULL CHECK (nominated >= 0),
    PRIMARY KEY (round_id, region_code, sector, place),
    CHECK (nominated <= quota)  -- a share is never exceeded
);
-- A share that was set below what stood already is widened to it.
INSERT INTO nomination_share_new (round_id, region_code, sector, place, quota, nominated)
SELECT c.round_id, c.region_code, '', c.place, CASE WHEN c.quota < c.nominated THEN c.nominated ELSE c.quota END, c.nominated
FROM (
    SELECT s.round_id AS round_id, s.region_code AS region_code, s.quota AS quota,
        CASE s.kind WHEN 1 THEN 'liaoning_craftsman' WHEN 2 THEN 'liaoning_skills_award' ELSE 'liaoning_technical_expert' END AS place,
        (SELECT count(*) FROM nomination n
         WHERE n.round_id = s.round_id AND n.region_code = s.region_code AND n.kind = s.kind) AS nominated
    FROM nomination_share s
) c;

CREATE TABLE nomination_new (
    nomination_id         TEXT   NOT NULL PRIMARY KEY,
    round_id              TEXT   NOT NULL REFERENCES award_round_new (round_id),
    subject_key           TEXT   NOT NULL,  -- what may be nominated once: person, organisation, or organisation and title
    person_id             TEXT   NOT NULL,
    credit_code           TEXT   NOT NULL,
    title                 TEXT   NOT NULL,
    masked_name           TEXT   NOT NULL,
    place                 TEXT   NOT NULL,
    channel               BIGINT NOT NULL CHECK (channel BETWEEN 1 AND 5),
    region_code           TEXT   NOT NULL,
    sector                TEXT   NOT NULL,
    nominator_credit_code TEXT   NOT NULL,
    front_line            BIGINT NOT NULL CHECK (front_line IN (0, 1)),
    statement             TEXT   NOT NULL,
    state                 BIGINT NOT NULL CHECK (state BETWEEN 1 AND 8),
    state_reason          TEXT   NOT NULL,
    score_count           BIGINT NOT NULL,
    average_hundredths    BIGINT NOT NULL,
    spread_hundredths     BIGINT NOT NULL,
    list_rank             BIGINT,           -- place on the public list, or after it
    tie_order             BIGINT,           -- decided order among equal ones
    publicity_begins_on   BIGINT,
    publicity_ends_on     BIGINT,
    substitute            BIGINT NOT NULL CHECK (substitute IN (0, 1)),
    nominated_by          TEXT   NOT NULL,  -- account
    nominated_at          BIGINT NOT NULL
);
INSERT INTO nomination_new (nomination_id, round_id, subject_key, person_id, credit_code, title, masked_name, place, channel, region_code,
    sector, nominator_credit_code, front_line, statement, state, state_reason, score_count, average_hundredths, spread_hundredths,
    list_rank, tie_order, publicity_begins_on, publicity_ends_on, substitute, nominated_by, nominated_at)
SELECT n.nomination_id, n.round_id, n.person_id, n.person_id, '', '', n.masked_name,
    CASE n.kind WHEN 1 THEN 'liaoning_craftsman' WHEN 2 THEN 'liaoning_skills_award' ELSE 'liaoning_technical_expert' END,
    CASE n.region_code WHEN '210000' THEN 2 ELSE 1 END, n.region_code, '', '', n.front_line, n.statement, n.state, '', n.score_count,
    n.average_hundredths, 0, n.shortlist_place, NULL,
    CASE WHEN n.shortlist_place IS NULL THEN NULL ELSE r.publicity_begins_on END,
    CASE WHEN n.shortlist_place IS NULL THEN NULL ELSE r.publicity_ends_on END, 0, '', n.nominated_at
FROM nomination n JOIN award_round r ON r.round_id = n.round_id;

CREATE TABLE nomination_evidence_new (
    nomination_id TEXT   NOT NULL REFERENCES nomination_new (nomination_id),
    revision      BIGINT NOT NULL,  -- 1 at first, one more whenever it is fetched anew; the last counts
    position      BIGINT NOT NULL,
    kind          BIGINT NOT NULL,
    record_id     TEXT   NOT NULL,
    summary       TEXT   NOT NULL,
    PRIMARY KEY (nomination_id, revision, position)
);
INSERT INTO nomination_evidence_new (nomination_id, revision, position, kind, record_id, summary)
SELECT nomination_id, 1, position, kind, record_id, summary FROM nomination_evidence;

-- Whom a nominee belongs to: employers, and the organisation that is nominated or nominates.
CREATE TABLE nomination_affiliation (
    nomination_id TEXT NOT NULL REFERENCES nomination_new (nomination_id),
    credit_code   TEXT NOT NULL,
    PRIMARY KEY (nomination_id, credit_code)
);

CREATE TABLE milestone (
    nomination_id TEXT   NOT NULL REFERENCES nomination_new (nomination_id),
    plan          BIGINT NOT NULL,  -- 1 at first, one more with each correction of the nomination; the last counts
    number        BIGINT NOT NULL CHECK (number >= 1),
    title         TEXT   NOT NULL,
    due_on        BIGINT NOT NULL,
    amount_yuan   BIGINT NOT NULL CHECK (amount_yuan >= 0),
    state         BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),
    report        TEXT   NOT NULL,
    spent_yuan    BIGINT NOT NULL CHECK (spent_yuan >= 0),
    reason        TEXT   NOT NULL,
    changed_on    BIGINT,
    reported_by   TEXT   NOT NULL,  -- account
    PRIMARY KEY (nomination_id, plan, number)
);

CREATE TABLE expert (
    person_id   TEXT   NOT NULL PRIMARY KEY,
    region_code TEXT   NOT NULL,
    specialty   TEXT   NOT NULL,
    revision    BIGINT NOT NULL,  -- of what is known of the expert; the last counts
    retired     BIGINT NOT NULL CHECK (retired IN (0, 1))
);

CREATE TABLE expert_affiliation (
    person_id   TEXT   NOT NULL REFERENCES expert (person_id),
    revision    BIGINT NOT NULL,
    credit_code TEXT   NOT NULL,
    PRIMARY KEY (person_id, revision, credit_code)
);

CREATE TABLE expert_relation (
    person_id         TEXT   NOT NULL REFERENCES expert (person_id),
    revision          BIGINT NOT NULL,
    related_person_id TEXT   NOT NULL,
    PRIMARY KEY (person_id, revision, related_person_id)
);

CREATE TABLE review_assignment (
    nomination_id    TEXT   NOT NULL REFERENCES nomination_new (nomination_id),
    expert_person_id TEXT   NOT NULL,
    state            BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),
    total_hundredths BIGINT NOT NULL CHECK (total_hundredths BETWEEN 0 AND 10000),
    reason           TEXT   NOT NULL,
    PRIMARY KEY (nomination_id, expert_person_id)  -- an expert reviews a nomination once
);
INSERT INTO review_assignment (nomination_id, expert_person_id, state, total_hundredths, reason)
SELECT nomination_id, expert_person_id, 4, score, '' FROM nomination_score;

CREATE TABLE review_score (
    nomination_id    TEXT   NOT NULL,
    expert_person_id TEXT   NOT NULL,
    criterion        TEXT   NOT NULL,
    score            BIGINT NOT NULL CHECK (score BETWEEN 0 AND 10000),
    PRIMARY KEY (nomination_id, expert_person_id, criterion),
    FOREIGN KEY (nomination_id, expert_person_id) REFERENCES review_assignment (nomination_id, expert_person_id)
);
INSERT INTO review_score (nomination_id, expert_person_id, criterion, score)
SELECT nomination_id, expert_person_id, 'overall', score FROM nomination_score;

CREATE TABLE objection_new (
    objection_id    TEXT   NOT NULL PRIMARY KEY,
    round_id        TEXT   NOT NULL REFERENCES award_round_new (round_id),
    nomination_id   TEXT   NOT NULL REFERENCES nomination_new (nomination_id),
    name            TEXT   NOT NULL,
    contact         TEXT   NOT NULL,
    hint            BIGINT NOT NULL CHECK (hint IN (0, 1)),
    grounds         TEXT   NOT NULL,
    state           BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),
    decision_reason TEXT   NOT NULL,
    filed_at        BIGINT NOT NULL
);
INSERT INTO objection_new (objection_id, round_id, nomination_id, name, contact, hint, grounds, state, decision_reason, filed_at)
SELECT o.objection_id, n.round_id, o.nomination_id, '', o.contact, 1, o.grounds, o.state, o.decision_reason, n.nominated_at
FROM objection o JOIN nomination n ON n.nomination_id = o.nomination_id;

CREATE TABLE honour_new (
    honour_id         TEXT   NOT NULL PRIMARY KEY,
    subject_key       TEXT   NOT NULL,
    person_id         TEXT   NOT NULL,  -- empty for an organisation
    credit_code       TEXT   NOT NULL,
    title             TEXT   NOT NULL,
    masked_name       TEXT   NOT NULL,
    kind              BIGINT NOT NULL CHECK (kind BETWEEN 0 AND 99),  -- 0: no honour of the register
    year              BIGINT NOT NULL,
    round_id          TEXT   REFERENCES award_round_new (round_id),
    nomination_id     TEXT   UNIQUE REFERENCES nomination_new (nomination_id),  -- a nomination is decided once
    programme_id      TEXT   NOT NULL,
    place             TEXT   NOT NULL,
    document          TEXT   NOT NULL,
    region_code       TEXT   NOT NULL,
    front_line        BIGINT NOT NULL CHECK (front_line IN (0, 1)),
    bonus_yuan        BIGINT NOT NULL CHECK (bonus_yuan >= 0),
    ordered_yuan      BIGINT NOT NULL CHECK (ordered_yuan >= 0),
    paid_yuan         BIGINT NOT NULL CHECK (paid_yuan >= 0),
    clawed_back_yuan  BIGINT NOT NULL CHECK (clawed_back_yuan BETWEEN 0 AND bonus_yuan),
    state             BIGINT NOT NULL CHECK (state IN (1, 2)),
    withdrawal_reason TEXT   NOT NULL,
    conferred_at      BIGINT NOT NULL,
    policy_edition    BIGINT NOT NULL,
    UNIQUE (round_id, subject_key),  -- nobody is awarded twice in a round
    CHECK (ordered_yuan + paid_yuan <= bonus_yuan)  -- never more is paid than was committed
);
-- What was withdrawn before payments were recorded was counted as clawed back in full.
INSERT INTO honour_new (honour_id, subject_key, person_id, credit_code, title, masked_name, kind, year, round_id, nomination_id, programme_id,
    place, document, region_code, front_line, bonus_yuan, ordered_yuan, paid_yuan, clawed_back_yuan, state, withdrawal_reason,
    conferred_at, policy_edition)
SELECT h.honour_id, h.person_id, h.person_id, '', '', coalesce(n.masked_name, ''), h.kind, h.year, h.round_id, h.nomination_id,
    CASE WHEN h.round_id IS NULL THEN '' ELSE 'liaoning_skilled_workers' END,
    CASE WHEN h.round_id IS NULL THEN '' WHEN h.kind = 1 THEN 'liaoning_craftsman' WHEN h.kind = 2 THEN 'liaoning_skills_award'
        ELSE 'liaoning_technical_expert' END,
    h.document, h.region_code, h.front_line, h.bonus_yuan, 0, 0, h.clawed_back_yuan, h.state, h.withdrawal_reason, h.conferred_at,
    h.policy_edition
FROM honour h LEFT JOIN nomination n ON n.nomination_id = h.nomination_id;

DROP TABLE honour;
DROP TABLE objection;
DROP TABLE nomination_score;
DROP TABLE nomination_evidence;
DROP TABLE nomination_share;
DROP TABLE nomination;
DROP TABLE round_quota;
DROP TABLE award_round;
ALTER TABLE award_round_new RENAME TO award_round;
ALTER TABLE nomination_share_new RENAME TO nomination_share;
ALTER TABLE nomination_new RENAME TO nomination;
ALTER TABLE nomination_evidence_new RENAME TO nomination_evidence;
ALTER TABLE objection_new RENAME TO objection;
ALTER TABLE honour_new RENAME TO honour;

-- One round of a programme for a year, and one open at a time.
CREATE UNIQUE INDEX round_of_year ON award_round (programme_id, year) WHERE state <> 5;
CREATE UNIQUE INDEX round_open ON award_round (programme_id) WHERE state IN (1, 2, 3);
CREATE INDEX round_by_year ON award_round (year, round_id);
-- Nobody is nominated twice in a round, unless withdrawn or refused before.
CREATE UNIQUE INDEX nomination_once ON nomination (round_id, subject_key) WHERE state NOT IN (7, 8);
CREATE INDEX nomination_by_score ON nomination (round_id, average_hundredths, nomination_id);
CREATE INDEX nomination_by_region ON nomination (round_id, region_code, place);
CREATE INDEX review_assignment_by_expert ON review_assignment (expert_person_id, nomination_id);
CREATE INDEX objection_by_nomination ON objection (nomination_id, state);
CREATE INDEX objection_by_round ON objection (round_id, objection_id);
CREATE INDEX honour_by_person ON honour (person_id, conferred_at, honour_id);
CREATE INDEX honour_by_kind ON honour (kind, year, region_code);
CREATE INDEX honour_by_round ON honour (round_id, place, conferred_at);
CREATE INDEX honour_in_order ON honour (conferred_at, honour_id);
-- An honour of elsewhere stands once while it is in force; withdrawn in error, it can be recorded again.
CREATE UNIQUE INDEX honour_once ON honour (person_id, kind, year, document) WHERE state = 1 AND round_id IS NULL;

"""#),
        Migration("V0003_money", script: #"""
-- Payments of awards and their answers, what is owed of withdrawn ones, and nominators that may not nominate.
-- Money is whole yuan, days are days since 1970-01-01, instants nanoseconds since then.

CREATE TABLE award_payment (
    payment_id  TEXT   NOT NULL PRIMARY KEY,
    honour_id   TEXT   NOT NULL REFERENCES honour (honour_id),
    amount_yuan BIGINT NOT NULL CHECK (amount_yuan > 0),
    milestone   BIGINT NOT NULL CHECK (milestone >= 0),  -- 0: of none
    state       BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    reference   TEXT   NOT NULL,
    ordered_by  TEXT   NOT NULL,  -- account
    ordered_at  BIGINT NOT NULL,
    answered_on BIGINT
);
CREATE INDEX award_payment_by_honour ON award_payment (honour_id, payment_id);
-- A milestone is paid once; a failed order may be given again.
CREATE UNIQUE INDEX award_payment_of_milestone ON award_payment (honour_id, milestone) WHERE milestone > 0 AND state <> 3;

CREATE TABLE award_debt (
    debt_id          TEXT   NOT NULL PRIMARY KEY,
    honour_id        TEXT   NOT NULL UNIQUE REFERENCES honour (honour_id),
    amount_yuan      BIGINT NOT NULL CHECK (amount_yuan > 0),
    repaid_yuan      BIGINT NOT NULL CHECK (repaid_yuan >= 0),
    written_off_yuan BIGINT NOT NULL CHECK (written_off_yuan >= 0),
    document         TEXT   NOT NULL,
    opened_at        BIGINT NOT NULL,
    CHECK (repaid_yuan + written_off_yuan <= amount_yuan)  -- never more comes back than is owed
);

CREATE TABLE debt_repayment (
    debt_id     TEXT   NOT NULL REFERENCES award_debt (debt_id),
    reference   TEXT   NOT NULL,
    amount_yuan BIGINT NOT NULL CHECK (amount_yuan > 0),
    repaid_on   BIGINT NOT NULL,
    PRIMARY KEY (debt_id, reference)  -- a payment is recorded once
);

CREATE TABLE nominator_bar (
    bar_id      TEXT   NOT NULL PRIMARY KEY,
    region_code TEXT   NOT NULL,
    credit_code TEXT   NOT NULL,
    ends_on     BIGINT NOT NULL,
    reason      TEXT   NOT NULL,
    lifted      BIGINT NOT NULL CHECK (lifted IN (0, 1))
);
CREATE INDEX nominator_bar_by_region ON nominator_bar (region_code, ends_on);
CREATE INDEX nominator_bar_by_organisation ON nominator_bar (credit_code, ends_on);

"""#),
        Migration("V0004_pool", script: #"""
-- The pool of craftsmen for digital and intelligent industry, and mentors with their apprentices.
-- Days are days since 1970-01-01, instants nanoseconds since then.

CREATE TABLE artisan (
    artisan_id   TEXT   NOT NULL PRIMARY KEY,
    person_id    TEXT   NOT NULL,
    region_code  TEXT   NOT NULL,
    field        TEXT   NOT NULL,
    state        BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),
    proposed_at  BIGINT NOT NULL,
    consented_on BIGINT,
    reason       TEXT   NOT NULL
);
-- A person is in the pool, or asked, once.
CREATE UNIQUE INDEX artisan_once ON artisan (person_id) WHERE state IN (1, 2);
CREATE INDEX artisan_by_region ON artisan (region_code, artisan_id);

CREATE TABLE artisan_fact (
    artisan_id TEXT   NOT NULL REFERENCES artisan (artisan_id),
    position   BIGINT NOT NULL,
    kind       BIGINT NOT NULL,
    record_id  TEXT   NOT NULL,
    summary    TEXT   NOT NULL,
    PRIMARY KEY (artisan_id, position)
);

CREATE TABLE mentorship (
    mentorship_id        TEXT   NOT NULL PRIMARY KEY,
    mentor_person_id     TEXT   NOT NULL,
    apprentice_person_id TEXT   NOT NULL,
    credit_code          TEXT   NOT NULL,
    region_code          TEXT   NOT NULL,
    begins_on            BIGINT NOT NULL,
    ends_on              BIGINT,
    outcome              BIGINT NOT NULL CHECK (outcome BETWEEN 0 AND 4),  -- 0 while it lasts
    remark               TEXT   NOT NULL,
    CHECK (mentor_person_id <> apprentice_person_id),
    CHECK ((ends_on IS NULL) = (outcome = 0))
);
-- Mentor and apprentice are so once at a time.
CREATE UNIQUE INDEX mentorship_open ON mentorship (mentor_person_id, apprentice_person_id) WHERE outcome = 0;
CREATE INDEX mentorship_by_mentor ON mentorship (mentor_person_id, mentorship_id);
CREATE INDEX mentorship_by_apprentice ON mentorship (apprentice_person_id, mentorship_id);

"""#),
        Migration("V0005_nomination_case", script: #"""
-- Nominations are cases of the kind awards.nomination, and what is known of a nominee is kept as the decision looks at it.
ALTER TABLE nomination ADD COLUMN case_id TEXT NOT NULL DEFAULT '';

-- What the other services knew last.
CREATE TABLE nomination_finding (
    nomination_id TEXT   NOT NULL PRIMARY KEY REFERENCES nomination (nomination_id),
    level         BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),     -- 0: no certificate in force
    prize         BIGINT NOT NULL CHECK (prize IN (0, 1)),
    evidence      TEXT   NOT NULL,                                   -- words, each after a blank
    parts         TEXT   NOT NULL,
    at_school     BIGINT NOT NULL CHECK (at_school IN (0, 1)),
    found_at      BIGINT NOT NULL
);

-- Nominations of before: each gets the case that it would stand in. Nobody checked them by account, so they pass as checked.
INSERT INTO case_record (id, kind, subject, title, public_title, region_code, filer_account, filer_credit_code, filer_person_id, state,
    published_from_on, published_to_on, examinations, examinations_needed, round, policy_edition, filed_at, revision)
SELECT 'cas_' || n.nomination_id, 'awards.nomination', n.nomination_id, '评选推荐', n.masked_name, n.region_code, n.nominated_by,
    n.nominator_credit_code, CASE WHEN n.channel = 5 AND n.credit_code = '' THEN n.person_id ELSE '' END,
    CASE WHEN n.state = 5 THEN 8 WHEN n.state = 7 THEN 10 WHEN n.state IN (4, 8) THEN 6 WHEN r.state IN (4, 5) THEN 6
        WHEN n.state = 6 THEN 3 WHEN n.state = 2 THEN 7 ELSE 4 END,
    n.publicity_begins_on, n.publicity_ends_on, 1, 1, 1, r.policy_edition, n.nominated_at, 1
FROM nomination n JOIN award_round r ON r.round_id = n.round_id;
INSERT INTO case_step (case_id, number, action, account, role, round, reason, taken_at)
SELECT 'cas_' || nomination_id, 1, 1, nominated_by, '', 1, '', nominated_at FROM nomination;
UPDATE nomination SET case_id = 'cas_' || nomination_id;

"""#),
    ]
}
