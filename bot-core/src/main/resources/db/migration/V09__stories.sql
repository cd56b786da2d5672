CREATE TABLE story (
    id         VARCHAR(26) NOT NULL PRIMARY KEY,
    version    BIGINT      NOT NULL,
    program_id VARCHAR(26) NOT NULL,
    pairing_id VARCHAR(26) NOT NULL,
    author_id  VARCHAR(26) NOT NULL,
    partner_id VARCHAR(26) NOT NULL,
    title      BLOB        NOT NULL,
    words      BLOB        NOT NULL,
    named      BOOLEAN     NOT NULL,
    state      VARCHAR(10) NOT NULL,
    consents   VARCHAR(60) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    posted_at  DATETIME(6) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX story_author ON story (author_id);
CREATE INDEX story_partner ON story (partner_id);
CREATE INDEX story_program ON story (program_id, state);
