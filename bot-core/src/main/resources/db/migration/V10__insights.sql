-- Something a pair learned that should reach a decision. What people wrote is sealed; nobody but the two sees it before
-- both keys are turned.
CREATE TABLE insight (
    id             VARCHAR(26) NOT NULL PRIMARY KEY,
    version        BIGINT      NOT NULL,
    pairing_id     VARCHAR(26) NOT NULL,
    program_id     VARCHAR(26) NOT NULL,
    mentor_id      VARCHAR(26) NOT NULL,
    mentee_id      VARCHAR(26) NOT NULL,
    recorded_by    VARCHAR(8)  NOT NULL,
    learned        BLOB        NOT NULL,
    reach          BLOB        NOT NULL,
    mentor_key     BOOLEAN     NOT NULL,
    mentee_key     BOOLEAN     NOT NULL,
    recorded_at    DATETIME(6) NOT NULL,
    shared_at      DATETIME(6) NULL,
    decision       VARCHAR(12) NULL,
    decision_words BLOB        NULL,
    decided_at     DATETIME(6) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX insight_pairing ON insight (pairing_id, recorded_at);
CREATE INDEX insight_program ON insight (program_id, shared_at);
CREATE INDEX insight_mentor ON insight (mentor_id);
CREATE INDEX insight_mentee ON insight (mentee_id);
