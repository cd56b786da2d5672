-- The last turn of what comes back by itself in a program; the id names program and occasion.
CREATE TABLE occasion (
    id       VARCHAR(60) NOT NULL PRIMARY KEY,
    version  BIGINT      NOT NULL,
    turn     INT         NOT NULL,
    taken_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A program's launch in its sponsor's name. Words are sealed: before the sponsor confirms them they are nobody else's.
CREATE TABLE launch (
    id          VARCHAR(26) NOT NULL PRIMARY KEY,
    version     BIGINT      NOT NULL,
    program_id  VARCHAR(26) NOT NULL,
    sponsor_id  VARCHAR(26) NOT NULL,
    drafted_by  VARCHAR(26) NOT NULL,
    words       BLOB        NOT NULL,
    state       VARCHAR(10) NOT NULL,
    drafted_at  DATETIME(6) NOT NULL,
    settled_at  DATETIME(6) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX launch_program ON launch (program_id, drafted_at);
CREATE INDEX launch_sponsor ON launch (sponsor_id);

-- Posts taken back while they were on their way; removed once it is known where they stand.
CREATE TABLE take_back (
    post_key VARCHAR(200) NOT NULL PRIMARY KEY,
    kind     VARCHAR(40)  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What a sponsor was told about a program at one turn: released sums only, never recomputed.
CREATE TABLE sponsor_sheet (
    id          VARCHAR(60) NOT NULL PRIMARY KEY,
    program_id  VARCHAR(26) NOT NULL,
    turn        INT         NOT NULL,
    released_at DATETIME(6) NOT NULL,
    mentors     INT         NULL,
    mentees     INT         NULL,
    pairs       INT         NULL,
    held        INT         NULL,
    expected    INT         NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX sponsor_sheet_program ON sponsor_sheet (program_id, turn);
