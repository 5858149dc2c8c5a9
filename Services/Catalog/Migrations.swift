// Written by Protos/generate.sh from the .sql files of this service. Do not edit.
// swift-format-ignore-file

package import Storage

extension CatalogService {
    package static let migrations: [Migration] = [
        Migration("V0001_regions_and_occupations", script: #"""
-- What the catalog speaks about: loaded from the tables of Rules at start, never written by a caller.

CREATE TABLE region (
    code        TEXT   NOT NULL PRIMARY KEY CHECK (LENGTH(code) = 6),
    name        TEXT   NOT NULL,
    parent_code TEXT   REFERENCES region (code),  -- NULL for the province
    tier        BIGINT NOT NULL CHECK (tier BETWEEN 1 AND 4),
    kind        TEXT   NOT NULL                   -- as the national table words it
);
CREATE INDEX region_by_parent ON region (parent_code, code);

CREATE TABLE occupation (
    code          TEXT   NOT NULL PRIMARY KEY,
    name          TEXT   NOT NULL,
    depth         BIGINT NOT NULL CHECK (depth BETWEEN 1 AND 4),
    parent_code   TEXT   REFERENCES occupation (code),
    edition       TEXT   NOT NULL,
    pinyin        TEXT   NOT NULL,
    initials      TEXT   NOT NULL,
    lowest_level  BIGINT NOT NULL CHECK (lowest_level BETWEEN 0 AND 8),  -- 0: it has no levels
    highest_level BIGINT NOT NULL CHECK (highest_level BETWEEN lowest_level AND 8)
);
CREATE INDEX occupation_by_depth ON occupation (depth, code);
CREATE INDEX occupation_by_parent ON occupation (parent_code, code);

CREATE TABLE occupation_tag (
    tag             BIGINT NOT NULL CHECK (tag BETWEEN 1 AND 5),
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (tag, occupation_code)
);
CREATE INDEX occupation_tag_by_occupation ON occupation_tag (occupation_code, tag);

-- 工种, and older and other names.
CREATE TABLE occupation_name (
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    kind            TEXT   NOT NULL CHECK (kind IN ('work_type', 'other_name')),
    name            TEXT   NOT NULL,
    PRIMARY KEY (occupation_code, kind, name)
);

-- What an occupation is found by: its code, pinyin and initials, and every ending of its names, so that a search for a part
-- of a name is, like the others, a search for the beginning of a term.
CREATE TABLE occupation_term (
    term            TEXT NOT NULL,
    occupation_code TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (term, occupation_code)
);

-- Which state of a table of Rules was loaded, so that a second start changes nothing.
CREATE TABLE reference_load (
    subject   TEXT   NOT NULL PRIMARY KEY,
    checksum  TEXT   NOT NULL,
    row_count BIGINT NOT NULL
);

"""#),
        Migration("V0002_organisations", script: #"""
CREATE TABLE organisation (
    credit_code   TEXT   NOT NULL PRIMARY KEY CHECK (LENGTH(credit_code) = 18),
    name          TEXT   NOT NULL,
    region_code   TEXT   NOT NULL REFERENCES region (code),
    city_code     TEXT   NOT NULL REFERENCES region (code),  -- the region's city, by which lists are cut
    registered_on BIGINT NOT NULL,                           -- days since 1970-01-01
    updated_on    BIGINT NOT NULL,
    revision      BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX organisation_by_city ON organisation (city_code, credit_code);
CREATE INDEX organisation_by_region ON organisation (region_code, credit_code);
CREATE INDEX organisation_by_name ON organisation (name, credit_code);

-- The parts it plays. A part it has given up stays, with the revision in which it did.
CREATE TABLE organisation_role (
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    role           BIGINT NOT NULL CHECK (role BETWEEN 1 AND 14),
    since_revision BIGINT NOT NULL,
    until_revision BIGINT CHECK (until_revision > since_revision),
    PRIMARY KEY (credit_code, role, since_revision)
);
CREATE INDEX organisation_role_by_role ON organisation_role (role, credit_code);

"""#),
        Migration("V0003_policy_book", script: #"""
CREATE TABLE policy_edition (
    edition      BIGINT NOT NULL PRIMARY KEY CHECK (edition > 0),
    published_on BIGINT NOT NULL,
    reason       TEXT   NOT NULL
);

-- Append-only. Of rows with the same key, region and first day the one of the newest edition counts.
CREATE TABLE figure (
    key            TEXT   NOT NULL,
    region_code    TEXT   NOT NULL REFERENCES region (code),
    effective_from BIGINT NOT NULL,
    edition        BIGINT NOT NULL REFERENCES policy_edition (edition),
    effective_to   BIGINT CHECK (effective_to >= effective_from),  -- NULL: until further notice
    value          TEXT   NOT NULL,                                -- empty where each city sets its own
    unit           TEXT   NOT NULL,
    binding        BIGINT NOT NULL CHECK (binding BETWEEN 1 AND 7),
    source         TEXT   NOT NULL CHECK (source <> ''),           -- articles in short form, parted by ;
    note           TEXT   NOT NULL,
    PRIMARY KEY (key, region_code, effective_from, edition)
);

"""#),
        Migration("V0004_shortage_lists", script: #"""
CREATE TABLE shortage_list (
    list_id           TEXT   NOT NULL PRIMARY KEY,                       -- quarter-version
    quarter           TEXT   NOT NULL,                                   -- 2023Q1
    version           BIGINT NOT NULL CHECK (version > 0),
    state             BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),     -- draft, reviewed, published
    revision          BIGINT NOT NULL CHECK (revision > 0),              -- of its items
    published_on      BIGINT,
    correction_reason TEXT   NOT NULL,
    review_opinion    TEXT   NOT NULL,
    CHECK ((state = 3) = (published_on IS NOT NULL)),
    UNIQUE (quarter, version)                                            -- of two drafts of one version only one comes to be
);
CREATE INDEX shortage_list_by_state ON shortage_list (state, quarter, version);

-- The items of each revision; the list's own revision is the one that counts.
CREATE TABLE shortage_list_item (
    list_id         TEXT   NOT NULL REFERENCES shortage_list (list_id),
    revision        BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    occupation_name TEXT   NOT NULL,
    place           BIGINT NOT NULL CHECK (place >= 0),                  -- 0: the list gives none
    previous_place  BIGINT NOT NULL CHECK (previous_place >= 0),
    newly_listed    BIGINT NOT NULL CHECK (newly_listed IN (0, 1)),
    note            TEXT   NOT NULL,
    city_codes      TEXT   NOT NULL,                                     -- parted by spaces
    PRIMARY KEY (list_id, revision, occupation_code)
);

"""#),
        Migration("V0005_training_catalogs", script: #"""
-- 两目录: a city's subsidised projects, and the institutions that may run them.

CREATE TABLE training_project (
    project_id        TEXT   NOT NULL PRIMARY KEY,
    region_code       TEXT   NOT NULL REFERENCES region (code),
    programme         BIGINT NOT NULL CHECK (programme BETWEEN 1 AND 12),
    name              TEXT   NOT NULL,
    occupation_code   TEXT   REFERENCES occupation (code),
    level             BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),     -- 0: leads to none
    hours             BIGINT NOT NULL CHECK (hours > 0),
    standard_yuan     BIGINT NOT NULL CHECK (standard_yuan > 0),
    effective_from    BIGINT NOT NULL,
    effective_to      BIGINT CHECK (effective_to >= effective_from),     -- NULL: until further notice
    state             BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),     -- draft, published, withdrawn
    published_on      BIGINT,
    withdrawn_on      BIGINT,
    withdrawal_reason TEXT   NOT NULL,
    revision          BIGINT NOT NULL CHECK (revision > 0),
    policy_edition    BIGINT NOT NULL REFERENCES policy_edition (edition),
    CHECK (state <> 2 OR published_on IS NOT NULL),
    CHECK ((state = 3) = (withdrawn_on IS NOT NULL))
);
CREATE INDEX training_project_by_region ON training_project (region_code, project_id);
CREATE INDEX training_project_by_occupation ON training_project (occupation_code, project_id);

CREATE TABLE institution_admission (
    admission_id      TEXT   NOT NULL PRIMARY KEY,
    region_code       TEXT   NOT NULL REFERENCES region (code),
    credit_code       TEXT   NOT NULL REFERENCES organisation (credit_code),
    effective_from    BIGINT NOT NULL,
    effective_to      BIGINT CHECK (effective_to >= effective_from),
    withdrawn_on      BIGINT,
    withdrawal_reason TEXT   NOT NULL,
    is_current        BIGINT NOT NULL CHECK (is_current IN (0, 1)),      -- 0: withdrawn, or expired and followed by another
    CHECK (withdrawn_on IS NULL OR is_current = 0)
);
-- One current admission of an institution in a city: of two calls that admit it only one succeeds.
CREATE UNIQUE INDEX institution_admission_current ON institution_admission (region_code, credit_code)
    WHERE is_current = 1;
CREATE INDEX institution_admission_by_region ON institution_admission (region_code, admission_id);
CREATE INDEX institution_admission_by_institution ON institution_admission (credit_code, region_code, effective_from);

-- What it may run; no row: everything.
CREATE TABLE admission_programme (
    admission_id TEXT   NOT NULL REFERENCES institution_admission (admission_id),
    programme    BIGINT NOT NULL CHECK (programme BETWEEN 1 AND 12),
    PRIMARY KEY (admission_id, programme)
);

-- Which occupations or classes of them it may teach; no row: all.
CREATE TABLE admission_occupation (
    admission_id TEXT NOT NULL REFERENCES institution_admission (admission_id),
    class_code   TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (admission_id, class_code)
);

"""#),
        Migration("V0006_wage_guidance", script: #"""
-- Wage guidance by region and year. A further publication of a year is its next version; a voided one stays, with its reason.

CREATE TABLE wage_guidance (
    region_code  TEXT   NOT NULL REFERENCES region (code),
    year         BIGINT NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    version      BIGINT NOT NULL CHECK (version > 0),
    document     TEXT   NOT NULL,
    published_at BIGINT NOT NULL,
    voided_at    BIGINT,                     -- NULL: not voided
    void_reason  TEXT   NOT NULL,
    line_count   BIGINT NOT NULL CHECK (line_count > 0),
    PRIMARY KEY (region_code, year, version),  -- two publications at once make two versions, never one number twice
    CHECK (voided_at IS NOT NULL OR void_reason = '')
);
CREATE INDEX wage_guidance_by_year ON wage_guidance (year, region_code, version);

CREATE TABLE wage_line (
    region_code     TEXT   NOT NULL,
    year            BIGINT NOT NULL,
    version         BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    level           BIGINT NOT NULL CHECK (level BETWEEN 1 AND 8),
    p10_yuan        BIGINT NOT NULL CHECK (p10_yuan > 0),
    p25_yuan        BIGINT NOT NULL CHECK (p25_yuan >= p10_yuan),
    p50_yuan        BIGINT NOT NULL CHECK (p50_yuan >= p25_yuan),
    p75_yuan        BIGINT NOT NULL CHECK (p75_yuan >= p50_yuan),
    p90_yuan        BIGINT NOT NULL CHECK (p90_yuan >= p75_yuan),
    PRIMARY KEY (region_code, year, version, occupation_code, level),
    FOREIGN KEY (region_code, year, version) REFERENCES wage_guidance (region_code, year, version)
);
CREATE INDEX wage_line_by_occupation ON wage_line (occupation_code, year, region_code, version);

"""#),
        Migration("V0007_institution_application", script: #"""
-- Institutions' own applications for a place in a city's catalog; each is a case.
CREATE TABLE institution_application (
    application_id TEXT   NOT NULL PRIMARY KEY,
    region_code    TEXT   NOT NULL,
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    terms          BYTEA  NOT NULL,                                       -- InstitutionApplication: what is applied for
    admission_id   TEXT   REFERENCES institution_admission (admission_id),
    is_open        BIGINT NOT NULL CHECK (is_open IN (0, 1))              -- not yet refused, withdrawn or decided
);
-- One open application of an institution in a city.
CREATE UNIQUE INDEX institution_application_open ON institution_application (region_code, credit_code) WHERE is_open = 1;

"""#),
    ]
}
