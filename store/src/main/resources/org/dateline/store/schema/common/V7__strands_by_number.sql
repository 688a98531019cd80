-- A strand is numbered after its report and its rank there: linking finds its profile by that number without asking an index.
CREATE TABLE numbered_strand (
  number ${key},
  id TEXT NOT NULL UNIQUE,
  report BIGINT NOT NULL REFERENCES report (number),
  rank INTEGER NOT NULL,
  profile ${bytes} NOT NULL
);
INSERT INTO numbered_strand (number, id, report, rank, profile)
  SELECT report * 65536 + rank, id, report, rank, profile FROM strand ORDER BY report, rank;

CREATE TABLE numbered_key (
  link_key BIGINT NOT NULL,
  day BIGINT NOT NULL,
  report ${plain_text} NOT NULL,
  rank INTEGER NOT NULL,
  strand BIGINT NOT NULL,
  PRIMARY KEY (link_key, day, report, rank)
) ${clustered};
INSERT INTO numbered_key (link_key, day, report, rank, strand)
  SELECT k.link_key, k.day, k.report, k.rank, s.number FROM strand_key k JOIN numbered_strand s ON s.id = k.strand
  ORDER BY k.link_key, k.day, k.report, k.rank;

DROP TABLE strand_key;
DROP TABLE strand;
ALTER TABLE numbered_strand RENAME TO strand;
ALTER TABLE numbered_key RENAME TO strand_key;
