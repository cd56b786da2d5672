-- Which stories a digest in a channel tells of, so that one taken back disappears from it.
CREATE TABLE story_digest (
    id         VARCHAR(60)   NOT NULL PRIMARY KEY,
    version    BIGINT        NOT NULL,
    program_id VARCHAR(26)   NOT NULL,
    turn       INT           NOT NULL,
    stories    VARCHAR(8000) NOT NULL,
    posted_at  DATETIME(6)   NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX story_digest_program ON story_digest (program_id, turn);
