CREATE TABLE report_words (
  report BIGINT PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX report_words_gin ON report_words USING GIN (words);

CREATE FUNCTION dateline_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION dateline_append_only();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION dateline_append_only();
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION dateline_append_only();
CREATE TRIGGER decision_no_truncate BEFORE TRUNCATE ON decision FOR EACH STATEMENT EXECUTE FUNCTION dateline_append_only();
CREATE TRIGGER decision_mention_append_only BEFORE UPDATE OR DELETE ON decision_mention FOR EACH ROW EXECUTE FUNCTION dateline_append_only();
CREATE TRIGGER decision_mention_no_truncate BEFORE TRUNCATE ON decision_mention FOR EACH STATEMENT EXECUTE FUNCTION dateline_append_only();
