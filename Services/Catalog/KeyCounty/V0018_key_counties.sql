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
