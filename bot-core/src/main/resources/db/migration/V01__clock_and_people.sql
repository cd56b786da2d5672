-- One script set serves MySQL 8 and H2 in MySQL mode. Text is compared letter by letter (utf8mb4_bin), as ids of
-- platforms demand; instants are UTC with microseconds.

CREATE TABLE program_clock (
    id            TINYINT PRIMARY KEY,
    offset_micros BIGINT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO program_clock (id, offset_micros) VALUES (1, 0);

CREATE TABLE person (
    id         VARCHAR(26)  NOT NULL PRIMARY KEY,
    version    BIGINT       NOT NULL,
    name       VARCHAR(200) NOT NULL,
    email      VARCHAR(254) NULL,
    level      INT          NULL,
    manager_id VARCHAR(26)  NULL,
    line_known BOOLEAN      NOT NULL,
    team       VARCHAR(120) NULL,
    department VARCHAR(120) NULL,
    site       VARCHAR(120) NULL,
    reviewers  TEXT         NOT NULL,
    assistant  VARCHAR(254) NULL,
    zone       VARCHAR(64)  NOT NULL,
    hours      VARCHAR(200) NOT NULL,
    languages  VARCHAR(200) NOT NULL,
    days_off   TEXT         NOT NULL,
    `reads`    VARCHAR(35)  NOT NULL,
    own_habits BOOLEAN      NOT NULL,
    hears_on   VARCHAR(10)  NULL,
    has_left   BOOLEAN      NOT NULL,
    CONSTRAINT person_email UNIQUE (email)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX person_manager ON person (manager_id);

CREATE TABLE identity (
    id           VARCHAR(26)  NOT NULL PRIMARY KEY,
    person_id    VARCHAR(26)  NOT NULL,
    platform     VARCHAR(10)  NOT NULL,
    workspace    VARCHAR(64)  NOT NULL,
    account      VARCHAR(128) NOT NULL,
    address      TEXT         NULL,
    unreachable  VARCHAR(100) NULL,
    last_used_at DATETIME(6)  NULL,
    CONSTRAINT identity_account UNIQUE (platform, workspace, account)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX identity_person ON identity (person_id);

-- Which accounts the company's own data says are whose, until the account is seen and its workspace known.
CREATE TABLE account_claim (
    platform  VARCHAR(10)  NOT NULL,
    account   VARCHAR(128) NOT NULL,
    person_id VARCHAR(26)  NOT NULL,
    PRIMARY KEY (platform, account)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- When people were last imported; its one row is locked while an import is under way.
CREATE TABLE people_import (
    id          TINYINT     NOT NULL PRIMARY KEY,
    imported_at DATETIME(6) NULL,
    people      INT         NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO people_import (id, people) VALUES (1, 0);
