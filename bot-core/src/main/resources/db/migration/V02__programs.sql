CREATE TABLE program (
    id                VARCHAR(26)  NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    name              VARCHAR(120) NOT NULL,
    track             VARCHAR(40)  NOT NULL,
    purpose           VARCHAR(500) NOT NULL,
    language          VARCHAR(35)  NOT NULL,
    state             VARCHAR(12)  NOT NULL,
    rules             TEXT         NOT NULL,
    channel_platform  VARCHAR(10)  NULL,
    channel_workspace VARCHAR(64)  NULL,
    channel_id        VARCHAR(255) NULL,
    sponsor_id        VARCHAR(26)  NULL,
    created_by        VARCHAR(26)  NOT NULL,
    created_at        DATETIME(6)  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE cohort (
    id           VARCHAR(26) NOT NULL PRIMARY KEY,
    version      BIGINT      NOT NULL,
    program_id   VARCHAR(26) NOT NULL,
    number       INT         NOT NULL,
    opt_in_from  DATETIME(6) NOT NULL,
    opt_in_until DATETIME(6) NOT NULL,
    starts_at    DATETIME(6) NULL,
    ends_at      DATETIME(6) NULL,
    CONSTRAINT cohort_number UNIQUE (program_id, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
