-- Which gestures were already taken: a repeat changes nothing.
CREATE TABLE event_key (
    platform  VARCHAR(10)  NOT NULL,
    workspace VARCHAR(64)  NOT NULL,
    event     VARCHAR(160) NOT NULL,
    taken_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (platform, workspace, event)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX event_key_age ON event_key (taken_at);
