-- What people say of the records of reports. Each is a decision, which tells who, when and why; content is the JSON of what
-- it says of each record. Rows are only ever added.
CREATE TABLE correction (
  decision BIGINT NOT NULL PRIMARY KEY REFERENCES decision (number),
  report BIGINT NOT NULL REFERENCES report (number),
  revision INTEGER NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX correction_report ON correction (report, decision);

-- The newest reading of a report with the corrections over it, as record deflated; outcome is what became of each. Worked out
-- anew whenever the report is read or corrected.
CREATE TABLE corrected (
  report BIGINT NOT NULL PRIMARY KEY REFERENCES report (number),
  record ${bytes} NOT NULL,
  outcome TEXT NOT NULL,
  stale INTEGER NOT NULL,
  differing INTEGER NOT NULL,
  checked INTEGER NOT NULL
);
CREATE INDEX corrected_checked ON corrected (checked, report);

-- Questions that somebody asks often, by page and name.
CREATE TABLE saved_filter (
  number ${key},
  owner TEXT NOT NULL,
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  UNIQUE (owner, page, name)
);

-- When an incident was first there, in milliseconds; one that only got another name was there before.
ALTER TABLE incident ADD COLUMN created BIGINT NOT NULL DEFAULT 0;

-- What a commit changed of an incident that was there: what lists show of it, and which mentions joined and left. The entries
-- of the log from audit_from to audit_to were written in the same commit.
CREATE TABLE incident_change (
  number ${key},
  incident TEXT NOT NULL,
  at TEXT NOT NULL,
  audit_from BIGINT NOT NULL,
  audit_to BIGINT NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX incident_change_incident ON incident_change (incident, number);
