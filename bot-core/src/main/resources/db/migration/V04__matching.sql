-- What the matcher proposed, before anybody hears of it. `content` is JSON that is always read whole.
CREATE TABLE match_preview (
    id           VARCHAR(26) NOT NULL PRIMARY KEY,
    version      BIGINT      NOT NULL,
    program_id   VARCHAR(26) NOT NULL,
    made_by      VARCHAR(26) NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    input_hash   VARCHAR(64) NOT NULL,
    content      LONGTEXT    NOT NULL,
    before_id    VARCHAR(26) NULL,
    published_at DATETIME(6) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX match_preview_program ON match_preview (program_id, made_at);

-- One publishing of matches; a preview is published once.
CREATE TABLE publication (
    id           VARCHAR(26) NOT NULL PRIMARY KEY,
    version      BIGINT      NOT NULL,
    program_id   VARCHAR(26) NOT NULL,
    preview_id   VARCHAR(26) NOT NULL,
    published_by VARCHAR(26) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    hear_at      DATETIME(6) NOT NULL,
    audience     MEDIUMTEXT  NOT NULL,
    told_at      DATETIME(6) NULL,
    CONSTRAINT publication_once UNIQUE (preview_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX publication_hearing ON publication (told_at, hear_at);
CREATE INDEX publication_program ON publication (program_id, published_at);

-- Matching or publishing that takes longer than somebody waits for an answer; leased by whoever runs it.
CREATE TABLE match_run (
    id           VARCHAR(26) NOT NULL PRIMARY KEY,
    version      BIGINT      NOT NULL,
    task         VARCHAR(8)  NOT NULL,
    program_id   VARCHAR(26) NOT NULL,
    wanted_by    VARCHAR(26) NOT NULL,
    preview_id   VARCHAR(26) NULL,
    choices      MEDIUMTEXT  NOT NULL,
    state        VARCHAR(10) NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    lease_until  DATETIME(6) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX match_run_state ON match_run (state, requested_at);
