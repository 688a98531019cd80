-- Written for both databases. Days are counted from 1970-01-01, instants are ISO 8601 in UTC. An unknown when_from is
-- -1000000, so that lists by time have one order in both.

CREATE TABLE report (
  number ${key},
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  published TEXT,
  day BIGINT NOT NULL,
  publisher TEXT,
  title TEXT,
  url TEXT,
  received_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  coder TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  fingerprint TEXT NOT NULL
);
CREATE INDEX report_publisher ON report (publisher, number);
CREATE INDEX report_published ON report (published, number);
CREATE INDEX report_coder ON report (coder, number);

CREATE TABLE revision (
  report BIGINT NOT NULL REFERENCES report (number),
  revision INTEGER NOT NULL,
  published TEXT,
  publisher TEXT,
  title TEXT,
  url TEXT,
  text TEXT NOT NULL,
  hash TEXT NOT NULL,
  received_at TEXT NOT NULL,
  PRIMARY KEY (report, revision)
);

-- What the coder made of a revision; record is the JSON of docs/RECORD.md, deflated.
CREATE TABLE reading (
  report BIGINT NOT NULL,
  revision INTEGER NOT NULL,
  coder TEXT NOT NULL,
  record ${bytes} NOT NULL,
  read_at TEXT NOT NULL,
  PRIMARY KEY (report, revision),
  FOREIGN KEY (report, revision) REFERENCES revision (report, revision)
);

CREATE TABLE incident (
  number ${key},
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  headline TEXT NOT NULL,
  place TEXT,
  country TEXT,
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  when_from BIGINT NOT NULL,
  when_to BIGINT,
  mentions INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  sources INTEGER NOT NULL,
  contradictions INTEGER NOT NULL,
  killed_min INTEGER,
  killed_max INTEGER,
  first_reported BIGINT,
  last_reported BIGINT,
  changed BIGINT NOT NULL,
  unseen INTEGER NOT NULL
);
CREATE INDEX incident_type_time_place ON incident (type, when_from, lat, lon);
CREATE INDEX incident_time_place ON incident (when_from, lat, lon, type);
CREATE INDEX incident_changed ON incident (changed);
CREATE INDEX incident_status ON incident (status, changed);
CREATE INDEX incident_sources ON incident (sources, when_from);
CREATE INDEX incident_contradictions ON incident (contradictions, when_from);

-- Every id an incident ever had, and the mention it was named after: an id once given out leads somewhere for ever.
CREATE TABLE incident_name (
  id TEXT NOT NULL PRIMARY KEY,
  mention TEXT NOT NULL
);

CREATE TABLE mention (
  number ${key},
  id TEXT NOT NULL UNIQUE,
  report BIGINT NOT NULL REFERENCES report (number),
  incident BIGINT REFERENCES incident (number),
  type TEXT NOT NULL,
  mode TEXT,
  acled TEXT,
  cameo TEXT,
  status TEXT NOT NULL,
  background INTEGER NOT NULL,
  when_from BIGINT NOT NULL,
  when_to BIGINT,
  place TEXT,
  country TEXT,
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  detail TEXT NOT NULL
);
CREATE INDEX mention_type_time_place ON mention (type, when_from, lat, lon);
CREATE INDEX mention_time_place ON mention (when_from, lat, lon, type);
CREATE INDEX mention_report ON mention (report);
CREATE INDEX mention_incident ON mention (incident);

CREATE TABLE mention_party (
  mention BIGINT NOT NULL REFERENCES mention (number),
  side TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  country TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (mention, side, position)
);
CREATE INDEX mention_party_code ON mention_party (country, role, mention);
CREATE INDEX mention_party_name ON mention_party (folded, mention);

CREATE TABLE mention_voice (
  mention BIGINT NOT NULL REFERENCES mention (number),
  position INTEGER NOT NULL,
  source BIGINT NOT NULL,
  stance TEXT NOT NULL,
  PRIMARY KEY (mention, position)
);
CREATE INDEX mention_voice_source ON mention_voice (source, mention);

-- Mentions of one report that tell of one happening, as the linker sees them; named after the first of them, or after the
-- report when it has no mention.
CREATE TABLE strand (
  id TEXT NOT NULL PRIMARY KEY,
  report BIGINT NOT NULL REFERENCES report (number),
  rank INTEGER NOT NULL,
  profile TEXT NOT NULL
);
CREATE INDEX strand_report ON strand (report, rank);

-- Every mention, and every report without any, with the earlier one it was linked to and why; root is the first of the
-- machine's incident. A choice that contradicts those it would be linked to does not hold; held is the choice if it does.
CREATE TABLE node (
  id TEXT NOT NULL PRIMARY KEY,
  report BIGINT NOT NULL REFERENCES report (number),
  root TEXT,
  chosen TEXT,
  held TEXT,
  score DOUBLE PRECISION,
  why TEXT
);
CREATE INDEX node_report ON node (report);
CREATE INDEX node_root ON node (root);
CREATE INDEX node_chosen ON node (chosen);
CREATE INDEX node_held ON node (held);

-- Where the linker looks a strand's neighbours up, in its canonical order; link_key is a hash.
CREATE TABLE strand_key (
  link_key BIGINT NOT NULL,
  day BIGINT NOT NULL,
  report ${plain_text} NOT NULL,
  rank INTEGER NOT NULL,
  strand ${plain_text} NOT NULL,
  PRIMARY KEY (link_key, day, report, rank, strand)
) ${clustered};

-- Publishers and those whose words reports give.
CREATE TABLE source (
  number ${key},
  kind TEXT NOT NULL,
  folded TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  reports INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  grade TEXT,
  UNIQUE (kind, folded, code)
);
CREATE INDEX source_mentions ON source (kind, mentions);

-- Where copies of a report are found.
CREATE TABLE report_key (
  copy_key BIGINT NOT NULL,
  report BIGINT NOT NULL REFERENCES report (number),
  PRIMARY KEY (copy_key, report)
);
CREATE INDEX report_key_report ON report_key (report);

-- What people decided; rows are only ever added. An undo names the decision it takes back.
-- How the claims of a teller fared in an incident; rows of zeros are left out.
CREATE TABLE source_record (
  incident BIGINT NOT NULL,
  teller TEXT NOT NULL,
  verified INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,
  corrected INTEGER NOT NULL,
  PRIMARY KEY (incident, teller)
);
CREATE INDEX source_record_teller ON source_record (teller);

CREATE TABLE decision (
  number ${key},
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  value TEXT,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  undoes BIGINT UNIQUE REFERENCES decision (number)
);
CREATE INDEX decision_target ON decision (target);

-- The mentions a decision speaks of, by id, since those outlive any reading and any incident.
CREATE TABLE decision_mention (
  decision BIGINT NOT NULL REFERENCES decision (number),
  mention TEXT NOT NULL,
  part INTEGER NOT NULL,
  PRIMARY KEY (decision, mention)
);
CREATE INDEX decision_mention_mention ON decision_mention (mention);

CREATE TABLE audit (
  number ${key},
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject, number);
