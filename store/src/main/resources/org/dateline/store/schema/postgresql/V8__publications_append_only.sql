CREATE TRIGGER publication_append_only BEFORE UPDATE OR DELETE ON publication FOR EACH ROW EXECUTE FUNCTION dateline_append_only();
CREATE TRIGGER publication_no_truncate BEFORE TRUNCATE ON publication FOR EACH STATEMENT EXECUTE FUNCTION dateline_append_only();
CREATE TRIGGER bulletin_append_only BEFORE UPDATE OR DELETE ON bulletin FOR EACH ROW EXECUTE FUNCTION dateline_append_only();
CREATE TRIGGER bulletin_no_truncate BEFORE TRUNCATE ON bulletin FOR EACH STATEMENT EXECUTE FUNCTION dateline_append_only();
