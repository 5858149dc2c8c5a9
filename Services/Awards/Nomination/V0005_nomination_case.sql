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
