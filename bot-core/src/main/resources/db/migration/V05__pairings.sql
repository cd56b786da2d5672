-- Two people, from the proposal only the junior sees to the end. Who ended it is not kept.
CREATE TABLE pairing (
    id             VARCHAR(26) NOT NULL PRIMARY KEY,
    version        BIGINT      NOT NULL,
    program_id     VARCHAR(26) NOT NULL,
    cohort_id      VARCHAR(26) NOT NULL,
    publication_id VARCHAR(26) NOT NULL,
    mentor_id      VARCHAR(26) NOT NULL,
    mentee_id      VARCHAR(26) NOT NULL,
    asked          VARCHAR(8)  NOT NULL,
    state          VARCHAR(10) NOT NULL,
    proposed_at    DATETIME(6) NOT NULL,
    answer_by      DATETIME(6) NOT NULL,
    introduce_at   DATETIME(6) NOT NULL,
    introduced_at  DATETIME(6) NULL,
    agreed_at      DATETIME(6) NULL,
    ended_at       DATETIME(6) NULL,
    reasons        TEXT        NOT NULL,
    CONSTRAINT pairing_once UNIQUE (publication_id, mentor_id, mentee_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX pairing_mentor ON pairing (mentor_id);
CREATE INDEX pairing_mentee ON pairing (mentee_id);
CREATE INDEX pairing_program ON pairing (program_id, state);
CREATE INDEX pairing_answer ON pairing (state, answer_by);

-- One row a revision; what people wrote is sealed.
CREATE TABLE agreement (
    id                 VARCHAR(26) NOT NULL PRIMARY KEY,
    version            BIGINT      NOT NULL,
    pairing_id         VARCHAR(26) NOT NULL,
    revision           INT         NOT NULL,
    proposed_by        VARCHAR(8)  NOT NULL,
    terms              BLOB        NOT NULL,
    state              VARCHAR(10) NOT NULL,
    proposed_at        DATETIME(6) NOT NULL,
    mentor_accepted_at DATETIME(6) NULL,
    mentee_accepted_at DATETIME(6) NULL,
    CONSTRAINT agreement_revision UNIQUE (pairing_id, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
