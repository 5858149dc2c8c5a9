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
