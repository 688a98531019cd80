CREATE TRIGGER publication_no_update BEFORE UPDATE ON publication BEGIN SELECT RAISE (ABORT, 'releases are append-only'); END;
CREATE TRIGGER publication_no_delete BEFORE DELETE ON publication BEGIN SELECT RAISE (ABORT, 'releases are append-only'); END;
CREATE TRIGGER bulletin_no_update BEFORE UPDATE ON bulletin BEGIN SELECT RAISE (ABORT, 'bulletins are append-only'); END;
CREATE TRIGGER bulletin_no_delete BEFORE DELETE ON bulletin BEGIN SELECT RAISE (ABORT, 'bulletins are append-only'); END;
