CREATE TABLE enrollment (
    id           VARCHAR(26) NOT NULL PRIMARY KEY,
    version      BIGINT      NOT NULL,
    program_id   VARCHAR(26) NOT NULL,
    cohort_id    VARCHAR(26) NOT NULL,
    person_id    VARCHAR(26) NOT NULL,
    role         VARCHAR(8)  NOT NULL,
    state        VARCHAR(10) NOT NULL,
    paused_until DATE        NULL,
    topics       TEXT        NOT NULL,
    hope         BLOB        NOT NULL,
    consented_at DATETIME(6) NOT NULL,
    CONSTRAINT enrollment_once UNIQUE (program_id, person_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX enrollment_person ON enrollment (person_id);
