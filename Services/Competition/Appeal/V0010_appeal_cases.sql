-- Appeals are cases of the kind competition.appeal; a granted one corrects results in the transaction that decides it.
CREATE TABLE appeal_new (
    appeal_id           TEXT   NOT NULL PRIMARY KEY,
    entry_id            TEXT   NOT NULL REFERENCES entry (entry_id),
    event_id            TEXT   NOT NULL REFERENCES competition_event (event_id),
    appellant_person_id TEXT   NOT NULL,
    grounds             TEXT   NOT NULL,
    state               BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),
    decision_reason     TEXT   NOT NULL,
    filed_on            BIGINT,
    decided_on          BIGINT,
    case_id             TEXT   NOT NULL,
    results_version     BIGINT NOT NULL CHECK (results_version >= 0)
);
-- One that was granted and not carried out is to be decided again, with what it corrects.
INSERT INTO appeal_new (appeal_id, entry_id, event_id, appellant_person_id, grounds, state, decision_reason, filed_on, decided_on, case_id,
    results_version)
SELECT appeal_id, entry_id, event_id, appellant_person_id, grounds, CASE WHEN state = 2 AND used = 0 THEN 1 ELSE state END, decision_reason,
    filed_on, decided_on, 'cas_' || appeal_id, 0
FROM appeal;
INSERT INTO case_record (id, kind, subject, title, public_title, region_code, filer_account, filer_credit_code, filer_person_id, state,
    examinations, examinations_needed, round, policy_edition, filed_at, revision)
SELECT a.case_id, 'competition.appeal', a.appeal_id, e.name || '成绩申诉', e.name || '成绩申诉', c.region_code, '', '', a.appellant_person_id,
    CASE a.state WHEN 1 THEN 2 WHEN 2 THEN 8 ELSE 6 END, 0, 0, 1, 0, coalesce(a.filed_on, 0) * 86400000000000, 1
FROM appeal_new a JOIN competition_event e ON e.event_id = a.event_id JOIN competition c ON c.competition_id = e.competition_id;
DROP TABLE appeal;
ALTER TABLE appeal_new RENAME TO appeal;
CREATE INDEX appeal_by_event ON appeal (event_id, appeal_id);
