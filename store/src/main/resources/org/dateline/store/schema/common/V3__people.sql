-- Who may sign in. A person who was removed stays, since their name stands beside what they decided; no name is given twice.
-- Nothing here lets anybody sign in who reads it, but for totp: that one is a secret shared with the person's device.
CREATE TABLE person (
  number ${key},
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  totp TEXT,
  totp_step BIGINT NOT NULL,
  state TEXT NOT NULL,
  made_at TEXT NOT NULL
);

-- For whoever lost the device that makes their codes; each works once.
CREATE TABLE recovery_code (
  person BIGINT NOT NULL REFERENCES person (number),
  hash TEXT NOT NULL,
  used_at TEXT,
  PRIMARY KEY (person, hash)
);

-- Who is signed in where: the hash of what their browser holds. Of the kind 'browser': one that a person signed in with before.
-- Instants in milliseconds. Not part of a dump: nobody is signed in to a copy.
CREATE TABLE person_session (
  hash TEXT NOT NULL PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (number),
  kind TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL
);
CREATE INDEX person_session_person ON person_session (person);

-- What programs prove themselves with.
CREATE TABLE person_token (
  number ${key},
  person BIGINT NOT NULL REFERENCES person (number),
  name TEXT NOT NULL,
  scope TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  expires_at TEXT,
  used_at TEXT,
  removed_at TEXT
);

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
