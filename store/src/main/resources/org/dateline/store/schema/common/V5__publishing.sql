-- What was given out: rows are only ever added. A release holds the public form of an incident as it was then; what the
-- public sees of an incident is its last row.
CREATE TABLE publication (
  number ${key},
  incident TEXT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  left_out TEXT NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  published_at TEXT NOT NULL,
  UNIQUE (incident, version)
);

-- Each row is one state of a bulletin; items are the releases it is made of, as JSON.
CREATE TABLE bulletin (
  number ${key},
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  introduction TEXT NOT NULL,
  day TEXT NOT NULL,
  items TEXT NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  written_at TEXT NOT NULL,
  UNIQUE (name, version)
);

-- Who is told of changes; seen is the last entry of the log that was looked through for it.
CREATE TABLE webhook (
  number ${key},
  url TEXT NOT NULL,
  events TEXT NOT NULL,
  secret TEXT NOT NULL,
  private_allowed INTEGER NOT NULL,
  added_by TEXT NOT NULL,
  added_at TEXT NOT NULL,
  removed_at TEXT,
  seen BIGINT NOT NULL
);

-- What is on its way to them; entry is a number of the log, 0 for a trial.
CREATE TABLE webhook_delivery (
  number ${key},
  webhook BIGINT NOT NULL REFERENCES webhook (number),
  entry BIGINT NOT NULL,
  event TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_at BIGINT NOT NULL,
  answer TEXT NOT NULL,
  made_at TEXT NOT NULL,
  tried_at TEXT
);
CREATE INDEX webhook_delivery_state ON webhook_delivery (state, next_at);
CREATE INDEX webhook_delivery_webhook ON webhook_delivery (webhook, number);
