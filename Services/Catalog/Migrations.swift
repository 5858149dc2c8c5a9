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
        Migration("V0007_organisation_kinds", script: #"""
-- Four more parts that an organisation may play: 公共就业服务机构, 科研院所, 跨企业培训中心, 特殊教育院校.

CREATE TABLE organisation_role_new (
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    role           BIGINT NOT NULL CHECK (role BETWEEN 1 AND 18),
    since_revision BIGINT NOT NULL,
    until_revision BIGINT CHECK (until_revision > since_revision),
    PRIMARY KEY (credit_code, role, since_revision)
);
INSERT INTO organisation_role_new (credit_code, role, since_revision, until_revision)
SELECT credit_code, role, since_revision, until_revision FROM organisation_role;
DROP TABLE organisation_role;
ALTER TABLE organisation_role_new RENAME TO organisation_role;
CREATE INDEX organisation_role_by_role ON organisation_role (role, credit_code);

"""#),
        Migration("V0008_industry_chains", script: #"""
-- Industry bases and clusters; the chains that belong to them, with dated leaders and members. What was ended stays.

CREATE TABLE industry_cluster (
    cluster_id     TEXT   NOT NULL PRIMARY KEY,
    kind           BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 2),        -- base, cluster
    name           TEXT   NOT NULL,
    base_id        TEXT   REFERENCES industry_cluster (cluster_id),
    city_codes     TEXT   NOT NULL,                                     -- parted by spaces
    source         TEXT   NOT NULL,
    effective_from BIGINT NOT NULL,                                     -- days since 1970-01-01
    effective_to   BIGINT CHECK (effective_to >= effective_from - 1),   -- NULL: goes on
    end_reason     TEXT   NOT NULL,
    CHECK (kind = 2 OR base_id IS NULL)
);
-- Of two entries of one name only one comes to be.
CREATE UNIQUE INDEX industry_cluster_current ON industry_cluster (name) WHERE effective_to IS NULL;

CREATE TABLE industry_chain (
    chain_id       TEXT   NOT NULL PRIMARY KEY,
    name           TEXT   NOT NULL,
    region_code    TEXT   NOT NULL REFERENCES region (code),
    cluster_id     TEXT   REFERENCES industry_cluster (cluster_id),
    formation      BIGINT NOT NULL CHECK (formation BETWEEN 1 AND 3),
    document       TEXT   NOT NULL,
    effective_from BIGINT NOT NULL,
    effective_to   BIGINT,
    end_reason     TEXT   NOT NULL,
    CHECK (effective_to IS NOT NULL OR end_reason = '')
);
CREATE UNIQUE INDEX industry_chain_current ON industry_chain (region_code, name) WHERE effective_to IS NULL;
CREATE INDEX industry_chain_by_region ON industry_chain (region_code, chain_id);
CREATE INDEX industry_chain_by_cluster ON industry_chain (cluster_id, chain_id);

CREATE TABLE chain_leader (
    chain_id       TEXT   NOT NULL REFERENCES industry_chain (chain_id),
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    effective_from BIGINT NOT NULL,
    effective_to   BIGINT,
    PRIMARY KEY (chain_id, effective_from)
);
-- A chain has one leader at a time.
CREATE UNIQUE INDEX chain_leader_current ON chain_leader (chain_id) WHERE effective_to IS NULL;
CREATE INDEX chain_leader_by_organisation ON chain_leader (credit_code, chain_id);

CREATE TABLE chain_member (
    chain_id       TEXT   NOT NULL REFERENCES industry_chain (chain_id),
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    kind           BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 9),
    effective_from BIGINT NOT NULL,
    effective_to   BIGINT,
    end_reason     TEXT   NOT NULL,
    PRIMARY KEY (chain_id, credit_code, effective_from)
);
-- An organisation is a member of a chain once: of two calls that add it only one succeeds.
CREATE UNIQUE INDEX chain_member_current ON chain_member (chain_id, credit_code) WHERE effective_to IS NULL;
CREATE INDEX chain_member_by_organisation ON chain_member (credit_code, chain_id);

"""#),
        Migration("V0009_technical_schools", script: #"""
-- Majors of technical schools with their numbers by school year and their warnings; marks of quality.

CREATE TABLE school_major (
    major_id          TEXT   NOT NULL PRIMARY KEY,
    credit_code       TEXT   NOT NULL REFERENCES organisation (credit_code),
    code              TEXT   NOT NULL,
    name              TEXT   NOT NULL,
    class_type        BIGINT NOT NULL CHECK (class_type BETWEEN 1 AND 3),
    state             BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),   -- offered, warned, withdrawn
    opened_on         BIGINT NOT NULL,
    withdrawn_on      BIGINT,
    withdrawal_reason TEXT   NOT NULL,
    CHECK ((state = 3) = (withdrawn_on IS NOT NULL))
);
-- A school has a major in a class type once: of two calls that open it only one succeeds.
CREATE UNIQUE INDEX school_major_current ON school_major (credit_code, code, class_type) WHERE state < 3;
CREATE INDEX school_major_by_school ON school_major (credit_code, major_id);

CREATE TABLE major_occupation (
    major_id        TEXT NOT NULL REFERENCES school_major (major_id),
    occupation_code TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (major_id, occupation_code)
);
CREATE INDEX major_occupation_by_occupation ON major_occupation (occupation_code, major_id);

-- Every record of a year; the last version counts.
CREATE TABLE major_year (
    major_id          TEXT   NOT NULL REFERENCES school_major (major_id),
    school_year       BIGINT NOT NULL,                                 -- the year in whose September it begins
    version           BIGINT NOT NULL CHECK (version > 0),
    entrants          BIGINT NOT NULL CHECK (entrants >= 0),
    students          BIGINT NOT NULL CHECK (students >= entrants),
    graduates         BIGINT NOT NULL CHECK (graduates >= 0),
    employed          BIGINT NOT NULL CHECK (employed BETWEEN 0 AND graduates),
    correction_reason TEXT   NOT NULL,
    PRIMARY KEY (major_id, school_year, version)
);

CREATE TABLE major_warning (
    major_id    TEXT   NOT NULL REFERENCES school_major (major_id),
    number      BIGINT NOT NULL CHECK (number > 0),
    ground      BIGINT NOT NULL CHECK (ground BETWEEN 1 AND 3),
    warned_on   BIGINT NOT NULL,
    note        TEXT   NOT NULL,
    lifted_on   BIGINT,
    lift_reason TEXT   NOT NULL,
    PRIMARY KEY (major_id, number)
);
CREATE UNIQUE INDEX major_warning_standing ON major_warning (major_id) WHERE lifted_on IS NULL;

CREATE TABLE quality_mark (
    mark_id           TEXT   NOT NULL PRIMARY KEY,
    credit_code       TEXT   NOT NULL REFERENCES organisation (credit_code),
    major_id          TEXT   NOT NULL,                                 -- empty: the school itself
    granted_on        BIGINT NOT NULL,
    document          TEXT   NOT NULL,
    revoked_on        BIGINT,
    revocation_reason TEXT   NOT NULL
);
CREATE UNIQUE INDEX quality_mark_current ON quality_mark (credit_code, major_id) WHERE revoked_on IS NULL;

"""#),
        Migration("V0010_demand_surveys", script: #"""
-- What enterprises want by quarter, and what the market has. Of a quarter's surveys the last one counts; the others stay.

CREATE TABLE demand_survey (
    survey_id   TEXT   NOT NULL PRIMARY KEY,
    credit_code TEXT   NOT NULL REFERENCES organisation (credit_code),
    region_code TEXT   NOT NULL REFERENCES region (code),               -- where the enterprise was registered when it filed
    quarter     TEXT   NOT NULL,
    version     BIGINT NOT NULL CHECK (version > 0),
    is_current  BIGINT NOT NULL CHECK (is_current IN (0, 1)),
    filed_at    BIGINT NOT NULL,
    voided_on   BIGINT,
    void_reason TEXT   NOT NULL,
    UNIQUE (credit_code, quarter, version),
    CHECK (voided_on IS NULL OR is_current = 0)
);
CREATE UNIQUE INDEX demand_survey_current ON demand_survey (credit_code, quarter) WHERE is_current = 1;
CREATE INDEX demand_survey_by_region ON demand_survey (region_code, survey_id);
CREATE INDEX demand_survey_by_quarter ON demand_survey (quarter, survey_id);

CREATE TABLE demand_line (
    survey_id       TEXT   NOT NULL REFERENCES demand_survey (survey_id),
    number          BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    level           BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),      -- 0: any
    wanted          BIGINT NOT NULL CHECK (wanted > 0),
    vacant          BIGINT NOT NULL CHECK (vacant BETWEEN 0 AND wanted),
    open_days       BIGINT NOT NULL CHECK (open_days >= 0),
    wage_from_yuan  BIGINT NOT NULL CHECK (wage_from_yuan >= 0),
    wage_to_yuan    BIGINT NOT NULL CHECK (wage_to_yuan = 0 OR wage_to_yuan >= wage_from_yuan),
    region_code     TEXT   NOT NULL REFERENCES region (code),
    city_code       TEXT   NOT NULL REFERENCES region (code),
    project         BIGINT NOT NULL CHECK (project BETWEEN 0 AND 4),    -- 0: none
    PRIMARY KEY (survey_id, number)
);
CREATE INDEX demand_line_by_occupation ON demand_line (occupation_code, survey_id);

CREATE TABLE workforce_supply (
    quarter         TEXT   NOT NULL,
    city_code       TEXT   NOT NULL REFERENCES region (code),
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    kind            BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 4),
    version         BIGINT NOT NULL CHECK (version > 0),
    number          BIGINT NOT NULL CHECK (number >= 0),
    source          TEXT   NOT NULL,
    PRIMARY KEY (quarter, city_code, occupation_code, kind, version)
);

"""#),
        Migration("V0011_shortage_list_basis", script: #"""
-- A draft can be discarded; each revision keeps who edited it, what its items rest on, and which occupations it leaves out and why.

CREATE TABLE shortage_list_new (
    list_id           TEXT   NOT NULL PRIMARY KEY,                       -- quarter-version
    quarter           TEXT   NOT NULL,                                   -- 2023Q1
    version           BIGINT NOT NULL CHECK (version > 0),
    state             BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),     -- draft, reviewed, published, discarded
    revision          BIGINT NOT NULL CHECK (revision > 0),              -- of its items
    published_on      BIGINT,
    correction_reason TEXT   NOT NULL,
    review_opinion    TEXT   NOT NULL,
    reviewed_by       TEXT   NOT NULL,                                   -- empty: nobody
    discard_reason    TEXT   NOT NULL,
    CHECK ((state = 3) = (published_on IS NOT NULL)),
    CHECK ((state = 4) = (discard_reason <> '')),
    UNIQUE (quarter, version)                                            -- of two drafts of one version only one comes to be
);
INSERT INTO shortage_list_new (list_id, quarter, version, state, revision, published_on, correction_reason, review_opinion,
    reviewed_by, discard_reason)
SELECT list_id, quarter, version, state, revision, published_on, correction_reason, review_opinion, '', '' FROM shortage_list;

CREATE TABLE shortage_list_item_new (
    list_id         TEXT   NOT NULL REFERENCES shortage_list_new (list_id),
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
INSERT INTO shortage_list_item_new (list_id, revision, occupation_code, occupation_name, place, previous_place, newly_listed,
    note, city_codes)
SELECT list_id, revision, occupation_code, occupation_name, place, previous_place, newly_listed, note, city_codes
FROM shortage_list_item;
DROP TABLE shortage_list_item;
DROP TABLE shortage_list;
ALTER TABLE shortage_list_new RENAME TO shortage_list;
ALTER TABLE shortage_list_item_new RENAME TO shortage_list_item;
CREATE INDEX shortage_list_by_state ON shortage_list (state, quarter, version);
-- A quarter has one list in preparation at a time.
CREATE UNIQUE INDEX shortage_list_open ON shortage_list (quarter) WHERE state < 3;

-- Who made each revision of a draft.
CREATE TABLE shortage_list_revision (
    list_id   TEXT   NOT NULL REFERENCES shortage_list (list_id),
    revision  BIGINT NOT NULL,
    edited_by TEXT   NOT NULL,
    PRIMARY KEY (list_id, revision)
);

-- What an item rests on; no row: no enterprise was surveyed that wants it.
CREATE TABLE shortage_list_basis (
    list_id           TEXT   NOT NULL REFERENCES shortage_list (list_id),
    revision          BIGINT NOT NULL,
    occupation_code   TEXT   NOT NULL REFERENCES occupation (code),
    wanted            BIGINT NOT NULL CHECK (wanted >= 0),
    vacant            BIGINT NOT NULL CHECK (vacant >= 0),
    enterprises       BIGINT NOT NULL CHECK (enterprises >= 0),
    longest_open_days BIGINT NOT NULL CHECK (longest_open_days >= 0),
    project_wanted    BIGINT NOT NULL CHECK (project_wanted >= 0),
    supply            BIGINT NOT NULL CHECK (supply >= 0),
    PRIMARY KEY (list_id, revision, occupation_code)
);

-- Newly announced AI occupations that a list leaves out, with the reason.
CREATE TABLE shortage_list_exclusion (
    list_id         TEXT   NOT NULL REFERENCES shortage_list (list_id),
    revision        BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    reason          TEXT   NOT NULL,
    PRIMARY KEY (list_id, revision, occupation_code)
);

"""#),
        Migration("V0012_training_brands", script: #"""
-- The cities' training brands, who stands behind them, their events at competitions and what they brought.

CREATE TABLE training_brand (
    brand_id    TEXT   NOT NULL PRIMARY KEY,
    region_code TEXT   NOT NULL REFERENCES region (code),
    name        TEXT   NOT NULL,
    description TEXT   NOT NULL,
    employed    BIGINT NOT NULL CHECK (employed >= 0),
    state       BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),       -- filed, confirmed, returned, ended
    filed_on    BIGINT NOT NULL,
    is_late     BIGINT NOT NULL CHECK (is_late IN (0, 1)),
    decided_on  BIGINT,
    opinion     TEXT   NOT NULL,
    CHECK ((state = 1) = (decided_on IS NULL))
);
-- 一市一品牌: a city has one that the province determined, and files a name once.
CREATE UNIQUE INDEX training_brand_confirmed ON training_brand (region_code) WHERE state = 2;
CREATE UNIQUE INDEX training_brand_name ON training_brand (region_code, name) WHERE state < 3;
CREATE INDEX training_brand_by_region ON training_brand (region_code, brand_id);

CREATE TABLE brand_occupation (
    brand_id        TEXT NOT NULL REFERENCES training_brand (brand_id),
    occupation_code TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (brand_id, occupation_code)
);

CREATE TABLE brand_supporter (
    brand_id    TEXT NOT NULL REFERENCES training_brand (brand_id),
    credit_code TEXT NOT NULL REFERENCES organisation (credit_code),
    PRIMARY KEY (brand_id, credit_code)
);

CREATE TABLE brand_event (
    brand_id       TEXT   NOT NULL REFERENCES training_brand (brand_id),
    competition_id TEXT   NOT NULL,
    event_id       TEXT   NOT NULL,
    year           BIGINT NOT NULL,
    PRIMARY KEY (brand_id, competition_id, event_id)
);

CREATE TABLE brand_effect (
    brand_id TEXT   NOT NULL REFERENCES training_brand (brand_id),
    year     BIGINT NOT NULL,
    version  BIGINT NOT NULL CHECK (version > 0),
    trained  BIGINT NOT NULL CHECK (trained >= 0),
    employed BIGINT NOT NULL CHECK (employed BETWEEN 0 AND trained),
    PRIMARY KEY (brand_id, year, version)
);

"""#),
        Migration("V0013_teachers", script: #"""
-- The pool of teachers and experts. A person is an opaque id of training-records and stands in the pool once at a time.

CREATE TABLE teacher (
    teacher_id             TEXT   NOT NULL PRIMARY KEY,
    person_id              TEXT   NOT NULL,
    kind                   BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 4),
    credit_code            TEXT   REFERENCES organisation (credit_code),
    region_code            TEXT   NOT NULL REFERENCES region (code),
    level                  BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),     -- 0: none
    double_qualified       BIGINT NOT NULL CHECK (double_qualified IN (0, 1)),
    teaching_qualification TEXT   NOT NULL,
    skill_certificate      TEXT   NOT NULL,
    entered_on             BIGINT NOT NULL,
    left_on                BIGINT,
    leave_reason           TEXT   NOT NULL,
    CHECK (double_qualified = 0 OR (teaching_qualification <> '' AND skill_certificate <> ''))
);
CREATE UNIQUE INDEX teacher_current ON teacher (person_id) WHERE left_on IS NULL;
CREATE INDEX teacher_by_organisation ON teacher (credit_code, teacher_id);
CREATE INDEX teacher_by_region ON teacher (region_code, teacher_id);

CREATE TABLE teacher_occupation (
    teacher_id      TEXT NOT NULL REFERENCES teacher (teacher_id),
    occupation_code TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (teacher_id, occupation_code)
);
CREATE INDEX teacher_occupation_by_occupation ON teacher_occupation (occupation_code, teacher_id);

CREATE TABLE teacher_duty (
    teacher_id TEXT   NOT NULL REFERENCES teacher (teacher_id),
    duty       BIGINT NOT NULL CHECK (duty BETWEEN 1 AND 4),
    PRIMARY KEY (teacher_id, duty)
);

CREATE TABLE teacher_commitment (
    commitment_id  TEXT   NOT NULL PRIMARY KEY,
    teacher_id     TEXT   NOT NULL REFERENCES teacher (teacher_id),
    duty           BIGINT NOT NULL CHECK (duty BETWEEN 1 AND 4),
    reference      TEXT   NOT NULL,
    first_day      BIGINT NOT NULL,
    last_day       BIGINT NOT NULL CHECK (last_day >= first_day),
    committed_by   TEXT   NOT NULL,
    released_on    BIGINT,
    release_reason TEXT   NOT NULL
);

-- Every day of a commitment. On a day a teacher is held once: of two calls that commit them only one succeeds.
CREATE TABLE teacher_commitment_day (
    commitment_id TEXT   NOT NULL REFERENCES teacher_commitment (commitment_id),
    teacher_id    TEXT   NOT NULL REFERENCES teacher (teacher_id),
    day           BIGINT NOT NULL,
    is_held       BIGINT NOT NULL CHECK (is_held IN (0, 1)),
    PRIMARY KEY (commitment_id, day)
);
CREATE UNIQUE INDEX teacher_commitment_day_held ON teacher_commitment_day (teacher_id, day) WHERE is_held = 1;

"""#),
        Migration("V0014_cooperations", script: #"""
-- Cooperation of schools with firms and others. What has ended stays.

CREATE TABLE cooperation (
    cooperation_id TEXT   NOT NULL PRIMARY KEY,
    kind           BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 6),
    title          TEXT   NOT NULL,
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),  -- the leading school
    region_code    TEXT   NOT NULL REFERENCES region (code),
    major_id       TEXT   REFERENCES school_major (major_id),
    places         BIGINT NOT NULL CHECK (places >= 0),
    agreement      TEXT   NOT NULL,
    effective_from BIGINT NOT NULL,
    effective_to   BIGINT,                                                 -- NULL: without a term
    is_ended       BIGINT NOT NULL CHECK (is_ended IN (0, 1)),
    end_reason     TEXT   NOT NULL
);
CREATE UNIQUE INDEX cooperation_current ON cooperation (credit_code, kind, title) WHERE is_ended = 0;
CREATE INDEX cooperation_by_region ON cooperation (region_code, cooperation_id);

CREATE TABLE cooperation_partner (
    cooperation_id TEXT NOT NULL REFERENCES cooperation (cooperation_id),
    credit_code    TEXT NOT NULL REFERENCES organisation (credit_code),
    PRIMARY KEY (cooperation_id, credit_code)
);
CREATE INDEX cooperation_partner_by_organisation ON cooperation_partner (credit_code, cooperation_id);

"""#),
        Migration("V0015_chain_standards", script: #"""
-- What chains develop, with versions. One version is in force, and one at most is being examined.

CREATE TABLE chain_standard (
    standard_id       TEXT   NOT NULL PRIMARY KEY,
    kind              BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 4),
    title             TEXT   NOT NULL,
    chain_id          TEXT   REFERENCES industry_chain (chain_id),
    credit_code       TEXT   NOT NULL REFERENCES organisation (credit_code),
    region_code       TEXT   NOT NULL REFERENCES region (code),
    occupation_code   TEXT   NOT NULL REFERENCES occupation (code),
    level             BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),      -- 0: every level
    adapts            TEXT   NOT NULL,
    withdrawn_on      BIGINT,
    withdrawal_reason TEXT   NOT NULL
);
CREATE UNIQUE INDEX chain_standard_current ON chain_standard (credit_code, kind, title) WHERE withdrawn_on IS NULL;
CREATE INDEX chain_standard_by_chain ON chain_standard (chain_id, standard_id);
CREATE INDEX chain_standard_by_occupation ON chain_standard (occupation_code, standard_id);

CREATE TABLE chain_standard_version (
    standard_id TEXT   NOT NULL REFERENCES chain_standard (standard_id),
    version     BIGINT NOT NULL CHECK (version > 0),
    state       BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),            -- filed, returned, published, superseded
    summary     TEXT   NOT NULL,
    filed_on    BIGINT NOT NULL,
    filed_by    TEXT   NOT NULL,
    decided_on  BIGINT,
    opinion     TEXT   NOT NULL,
    PRIMARY KEY (standard_id, version)
);
CREATE UNIQUE INDEX chain_standard_version_filed ON chain_standard_version (standard_id) WHERE state = 1;
CREATE UNIQUE INDEX chain_standard_version_published ON chain_standard_version (standard_id) WHERE state = 3;

CREATE TABLE chain_standard_component (
    standard_id TEXT   NOT NULL,
    version     BIGINT NOT NULL,
    number      BIGINT NOT NULL,
    kind        BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 7),
    name        TEXT   NOT NULL,
    digest      TEXT   NOT NULL CHECK (LENGTH(digest) = 64),
    location    TEXT   NOT NULL,
    PRIMARY KEY (standard_id, version, number),
    FOREIGN KEY (standard_id, version) REFERENCES chain_standard_version (standard_id, version)
);

"""#),
        Migration("V0016_job_posts", script: #"""
-- Job posts of the firms of industry chains.

CREATE TABLE job_post (
    post_id         TEXT   NOT NULL PRIMARY KEY,
    credit_code     TEXT   NOT NULL REFERENCES organisation (credit_code),
    title           TEXT   NOT NULL,
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    level           BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),      -- 0: any
    positions       BIGINT NOT NULL CHECK (positions > 0),
    wage_from_yuan  BIGINT NOT NULL CHECK (wage_from_yuan >= 0),
    wage_to_yuan    BIGINT NOT NULL CHECK (wage_to_yuan = 0 OR wage_to_yuan >= wage_from_yuan),
    region_code     TEXT   NOT NULL REFERENCES region (code),
    opens_on        BIGINT NOT NULL,
    closes_on       BIGINT NOT NULL,
    is_closed       BIGINT NOT NULL CHECK (is_closed IN (0, 1)),
    filled          BIGINT NOT NULL CHECK (filled BETWEEN 0 AND positions)
);
CREATE INDEX job_post_by_occupation ON job_post (occupation_code, opens_on);
CREATE INDEX job_post_by_region ON job_post (region_code, post_id);
CREATE INDEX job_post_by_enterprise ON job_post (credit_code, post_id);

"""#),
        Migration("V0017_international_programmes", script: #"""
-- Programmes with partners abroad.

CREATE TABLE international_programme (
    programme_id          TEXT   NOT NULL PRIMARY KEY,
    title                 TEXT   NOT NULL,
    credit_code           TEXT   NOT NULL REFERENCES organisation (credit_code),
    region_code           TEXT   NOT NULL REFERENCES region (code),
    country               TEXT   NOT NULL CHECK (LENGTH(country) = 2),
    belt_and_road         BIGINT NOT NULL CHECK (belt_and_road IN (0, 1)),
    partner               TEXT   NOT NULL,
    occupation_code       TEXT   NOT NULL REFERENCES occupation (code),
    level                 BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),   -- 0: none
    recognised_as         TEXT   NOT NULL,
    recognition_agreement TEXT   NOT NULL,
    firm_pays_yuan        BIGINT NOT NULL CHECK (firm_pays_yuan >= 0),
    service_months        BIGINT NOT NULL CHECK (service_months >= 0),
    effective_from        BIGINT NOT NULL,
    effective_to          BIGINT,
    is_ended              BIGINT NOT NULL CHECK (is_ended IN (0, 1)),
    end_reason            TEXT   NOT NULL,
    CHECK (service_months = 0 OR firm_pays_yuan > 0)
);
CREATE UNIQUE INDEX international_programme_current ON international_programme (credit_code, title) WHERE is_ended = 0;
CREATE INDEX international_programme_by_region ON international_programme (region_code, programme_id);

"""#),
        Migration("V0018_key_counties", script: #"""
-- Lists of the key counties of rural revitalisation; on a day the last one that has begun counts.

CREATE TABLE key_county_list (
    version        BIGINT NOT NULL PRIMARY KEY CHECK (version > 0),  -- of two lists entered at once one is refused
    effective_from BIGINT NOT NULL,
    source         TEXT   NOT NULL
);

CREATE TABLE key_county (
    version     BIGINT NOT NULL REFERENCES key_county_list (version),
    region_code TEXT   NOT NULL REFERENCES region (code),
    PRIMARY KEY (version, region_code)
);

"""#),
        Migration("V0019_standing_counts", script: #"""
-- What stands and was counted for the bulletin, with the day on which it was, so that it is taken back there.

CREATE TABLE standing_count (
    task        TEXT   NOT NULL,
    subject     TEXT   NOT NULL,                                  -- a school's credit code, or the code of a city that has a brand
    number      BIGINT NOT NULL CHECK (number > 0),
    region_code TEXT   NOT NULL REFERENCES region (code),
    counted_on  BIGINT NOT NULL,
    is_taken    BIGINT NOT NULL CHECK (is_taken IN (0, 1)),       -- taken back
    PRIMARY KEY (task, subject, number)
);
-- It is counted once at a time.
CREATE UNIQUE INDEX standing_count_current ON standing_count (task, subject) WHERE is_taken = 0;

"""#),
        Migration("V0020_organisation_states", script: #"""
-- An organisation can be suspended and closed, and is found by any part of its name, also of one that it had before.

ALTER TABLE organisation ADD COLUMN state BIGINT NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 4);  -- active, suspended, closed, merged
ALTER TABLE organisation ADD COLUMN state_since BIGINT;                                             -- NULL: since its registration
ALTER TABLE organisation ADD COLUMN state_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN successor_code TEXT NOT NULL DEFAULT '';                        -- of one that was merged

-- Every ending of its names: what a search for a part of a name goes by.
CREATE TABLE organisation_term (
    term        TEXT NOT NULL,
    credit_code TEXT NOT NULL REFERENCES organisation (credit_code),
    PRIMARY KEY (term, credit_code)
);
INSERT INTO organisation_term (term, credit_code)
WITH RECURSIVE ending (name, credit_code, start) AS (
    SELECT name, credit_code, 1 FROM organisation
    UNION ALL
    SELECT name, credit_code, start + 1 FROM ending WHERE start < LENGTH(name)
)
SELECT DISTINCT SUBSTR(name, start), credit_code FROM ending;

"""#),
        Migration("V0021_institution_application", script: #"""
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
        Migration("V0022_withdrawn_figures", script: #"""
-- An entry can be withdrawn by an entry: the row of the newest edition counts, and one that withdraws leaves nothing standing.
ALTER TABLE figure ADD COLUMN is_withdrawn BIGINT NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1));

"""#),
        Migration("V0023_policy_drafts", script: #"""
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

"""#),
        Migration("V0024_occupation_changes", script: #"""
-- Levels with what is known of them; occupations that were announced by an entry, and those whose entry was taken back.
ALTER TABLE occupation ADD COLUMN announced_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE occupation ADD COLUMN levels_known BIGINT NOT NULL DEFAULT 0 CHECK (levels_known IN (0, 1));
ALTER TABLE occupation ADD COLUMN standard_lowest BIGINT NOT NULL DEFAULT 0 CHECK (standard_lowest BETWEEN 0 AND 8);
ALTER TABLE occupation ADD COLUMN standard_highest BIGINT NOT NULL DEFAULT 0 CHECK (standard_highest BETWEEN 0 AND 8);
ALTER TABLE occupation ADD COLUMN levels_source TEXT NOT NULL DEFAULT '';
ALTER TABLE occupation ADD COLUMN is_void BIGINT NOT NULL DEFAULT 0 CHECK (is_void IN (0, 1));
CREATE INDEX occupation_by_year ON occupation (announced_year, code);

-- What the province enters of the classification; a change that is taken back stays with its reason.
CREATE TABLE occupation_change (
    change_id       TEXT   NOT NULL PRIMARY KEY,
    kind            BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 9),
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    tag             BIGINT NOT NULL CHECK (tag BETWEEN 0 AND 5),            -- 0: it is about none
    effective_from  BIGINT NOT NULL,
    follows         BIGINT NOT NULL CHECK (follows IN (0, 1)),              -- whether it says what follows
    terms           BYTEA  NOT NULL,                                        -- OccupationChange
    voided_on       BIGINT,
    void_reason     TEXT   NOT NULL
);
CREATE INDEX occupation_change_by_occupation ON occupation_change (occupation_code, change_id);
CREATE INDEX occupation_change_by_tag ON occupation_change (tag, occupation_code) WHERE voided_on IS NULL;
-- One thing follows an occupation.
CREATE UNIQUE INDEX occupation_change_follows ON occupation_change (occupation_code) WHERE follows = 1 AND voided_on IS NULL;
-- A code is announced once.
CREATE UNIQUE INDEX occupation_change_announced ON occupation_change (occupation_code) WHERE kind = 1 AND voided_on IS NULL;

"""#),
        Migration("V0025_role_recognitions", script: #"""
-- What organisations are recognised as; each is a case.
CREATE TABLE role_recognition (
    recognition_id TEXT   NOT NULL PRIMARY KEY,
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    role           BIGINT NOT NULL CHECK (role > 0),
    region_code    TEXT   NOT NULL REFERENCES region (code),
    city_code      TEXT   NOT NULL REFERENCES region (code),
    evidence       TEXT   NOT NULL CHECK (evidence <> ''),
    issuer         TEXT   NOT NULL CHECK (issuer <> ''),
    valid_from     BIGINT NOT NULL,
    valid_to       BIGINT CHECK (valid_to >= valid_from),
    is_open        BIGINT NOT NULL CHECK (is_open IN (0, 1)),             -- not yet refused, withdrawn or decided
    decided_on     BIGINT,
    adds_role      BIGINT NOT NULL CHECK (adds_role IN (0, 1)),           -- whether the organisation has the role by it alone
    ended_on       BIGINT,
    end_reason     TEXT   NOT NULL,
    CHECK (is_open = 0 OR decided_on IS NULL),
    CHECK ((ended_on IS NULL) = (end_reason = ''))
);
-- One of a role is open of an organisation.
CREATE UNIQUE INDEX role_recognition_open ON role_recognition (credit_code, role) WHERE is_open = 1;
CREATE INDEX role_recognition_by_role ON role_recognition (role, recognition_id) WHERE decided_on IS NOT NULL;
CREATE INDEX role_recognition_by_city ON role_recognition (city_code, recognition_id) WHERE decided_on IS NOT NULL;

"""#),
    ]
}
