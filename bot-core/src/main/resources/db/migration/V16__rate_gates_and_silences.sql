-- How fast we may go, shared by all replicas; one row a limit of a gate. Instants are program time.
CREATE TABLE rate_gate (
    name          VARCHAR(400) NOT NULL PRIMARY KEY,
    closed_until  DATETIME(6)  NULL,
    -- When the bucket will be full again: the emptier it is, the later.
    drained_until DATETIME(6)  NOT NULL,
    step_micros   BIGINT       NOT NULL,
    burst         INT          NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX rate_gate_idle ON rate_gate (drained_until);

-- Steps somebody was reminded of as often as we do and did not answer.
CREATE TABLE silence (
    person_id  VARCHAR(26)  NOT NULL,
    program_id VARCHAR(26)  NOT NULL,
    step       VARCHAR(150) NOT NULL,
    since      DATETIME(6)  NOT NULL,
    PRIMARY KEY (person_id, program_id, step)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
