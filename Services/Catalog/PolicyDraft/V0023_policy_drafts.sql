-- Drafts of an edition of the policy book.
CREATE TABLE policy_draft (
    draft_id       TEXT   NOT NULL PRIMARY KEY,
    title          TEXT   NOT NULL,
    state          BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),       -- open, issued, discarded
    revision       BIGINT NOT NULL CHECK (revision > 0),
    opened_on      BIGINT NOT NULL,
    edition        BIGINT UNIQUE REFERENCES policy_edition (edition),   -- that it became
    issued_by      TEXT   NOT NULL,
    discard_reason TEXT   NOT NULL,
    adjusted       BIGINT NOT NULL CHECK (adjusted >= 0),               -- figures of cities that it brought along
    CHECK ((state = 2) = (edition IS NOT NULL)),
    CHECK ((state = 3) = (discard_reason <> ''))
);
CREATE INDEX policy_draft_by_state ON policy_draft (state, draft_id);

-- What a draft said at each revision, and who entered it.
CREATE TABLE policy_draft_revision (
    draft_id  TEXT   NOT NULL REFERENCES policy_draft (draft_id),
    revision  BIGINT NOT NULL CHECK (revision > 0),
    entries   BYTEA  NOT NULL,                                          -- PolicyDraft with its entries
    edited_by TEXT   NOT NULL,
    PRIMARY KEY (draft_id, revision)
);
