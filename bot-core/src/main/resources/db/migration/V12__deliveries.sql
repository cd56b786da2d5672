-- Everything on its way to one person or channel. `content` is sealed; rows of a nudge carry none until they are sent,
-- and nothing that is settled keeps it unless it still has to be shown.
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
    -- Worded by its writer when due, every time anew.
    planned      BOOLEAN      NOT NULL,
    due_at       DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    -- One message at a time goes down a lane; `in_flight` holds the lane while it does, and its unique index makes sure.
    lane         VARCHAR(350) NOT NULL,
    in_flight    VARCHAR(350) NULL,
    -- The widest gate it passes; empty until it was first looked at.
    gate         VARCHAR(160) NOT NULL,
    -- Put back because the way was closed: what follows in its lane waits behind it.
    held         BOOLEAN      NOT NULL,
    attempt      INT          NOT NULL,
    -- How often the platform surely did not take it; the next try waits accordingly.
    tries        INT          NOT NULL DEFAULT 0,
    owner        VARCHAR(64)  NULL,
    -- By the database's own clock, which nobody turns; so are `departed_at` and `sweep_at`.
    lease_until  DATETIME(6)  NULL,
    identity_id  VARCHAR(26)  NULL,
    departed_at  DATETIME(6)  NULL,
    sweep_at     DATETIME(6)  NULL,
    sweeps       INT          NOT NULL,
    reference    VARCHAR(300) NULL,
    reason       VARCHAR(100) NULL,
    created_at   DATETIME(6)  NOT NULL,
    settled_at   DATETIME(6)  NULL,
    CONSTRAINT delivery_once UNIQUE (business_key),
    CONSTRAINT delivery_alone UNIQUE (in_flight)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Also finds what is under way, of which there is never much: leases, which change with every step, need no index.
CREATE INDEX delivery_due ON delivery (state, gate, priority, due_at);
CREATE INDEX delivery_lane ON delivery (lane, state, priority, created_at);
CREATE INDEX delivery_sweep ON delivery (sweep_at);
CREATE INDEX delivery_person ON delivery (person_id, settled_at);
CREATE INDEX delivery_pairing ON delivery (pairing_id);
CREATE INDEX delivery_settled ON delivery (settled_at);
