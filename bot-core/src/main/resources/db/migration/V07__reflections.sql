-- Private notes; their words are sealed and shown to their author only.
CREATE TABLE reflection (
    id         VARCHAR(26) NOT NULL PRIMARY KEY,
    person_id  VARCHAR(26) NOT NULL,
    session_id VARCHAR(26) NULL,
    words      BLOB        NOT NULL,
    written_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX reflection_person ON reflection (person_id, written_at);
