-- One-time codes that link two accounts of one person. The code is known by its hash only.
CREATE TABLE link_code (
    id         VARCHAR(26)  NOT NULL PRIMARY KEY,
    version    BIGINT       NOT NULL,
    person_id  VARCHAR(26)  NOT NULL,
    code_hash  VARCHAR(64)  NOT NULL,
    claimed_by VARCHAR(26)  NULL,
    expires_at DATETIME(6)  NOT NULL,
    CONSTRAINT link_code_once UNIQUE (code_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
