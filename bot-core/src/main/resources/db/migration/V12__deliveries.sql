-- Everything on its way to one person or channel. `content` is sealed; rows of a nudge carry none until they are sent.
CREATE TABLE delivery (
    id           VARCHAR(26)  NOT NULL PRIMARY KEY,
    business_key VARCHAR(200) NOT NULL,
    kind         VARCHAR(40)  NOT NULL,
    weight       VARCHAR(12)  NOT NULL,
    priority     INT          NOT NULL,
    program_id   VARCHAR(26)  NULL,
    pairing_id   VARCHAR(26)  NULL,
    person_id    VARCHAR(26)  NULL,
    subject      VARCHAR(300) NOT NULL,
    platform     VARCHAR(10)  NULL,
    workspace    VARCHAR(64)  NULL,
    channel      VARCHAR(255) NULL,
    operation    VARCHAR(8)   NOT NULL,
    target       VARCHAR(300) NULL,
    content      MEDIUMBLOB   NULL,
    due_at       DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    attempt      INT          NOT NULL,
    owner        VARCHAR(64)  NULL,
    lease_until  DATETIME(6)  NULL,
    reference    VARCHAR(300) NULL,
    reason       VARCHAR(100) NULL,
    created_at   DATETIME(6)  NOT NULL,
    settled_at   DATETIME(6)  NULL,
    CONSTRAINT delivery_once UNIQUE (business_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX delivery_due ON delivery (state, priority, due_at);
CREATE INDEX delivery_person ON delivery (person_id, settled_at);
CREATE INDEX delivery_pairing ON delivery (pairing_id, state);
