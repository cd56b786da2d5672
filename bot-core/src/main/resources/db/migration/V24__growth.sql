-- How people saw their own growth; the levels are sealed and theirs alone.
CREATE TABLE growth_rating (
    id         VARCHAR(60) NOT NULL PRIMARY KEY,
    pairing_id VARCHAR(26) NOT NULL,
    person_id  VARCHAR(26) NOT NULL,
    moment     VARCHAR(6)  NOT NULL,
    levels     BLOB        NOT NULL,
    rated_at   DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX growth_rating_person ON growth_rating (person_id);
CREATE INDEX growth_rating_pairing ON growth_rating (pairing_id);

-- What was released of one row of one intake, once and for ever.
CREATE TABLE growth_release (
    id          VARCHAR(70) NOT NULL PRIMARY KEY,
    program_id  VARCHAR(26) NOT NULL,
    rubric_row  VARCHAR(40) NOT NULL,
    results     BLOB        NOT NULL,
    released_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX growth_release_program ON growth_release (program_id);

-- How many of an intake's people were still at the company at its end: one figure, released once.
CREATE TABLE staying_release (
    cohort_id   VARCHAR(26) NOT NULL PRIMARY KEY,
    program_id  VARCHAR(26) NOT NULL,
    result      BLOB        NOT NULL,
    released_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX staying_release_program ON staying_release (program_id);
