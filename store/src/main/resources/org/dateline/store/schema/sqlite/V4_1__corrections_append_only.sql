CREATE TRIGGER correction_no_update BEFORE UPDATE ON correction BEGIN SELECT RAISE (ABORT, 'corrections are append-only'); END;
CREATE TRIGGER correction_no_delete BEFORE DELETE ON correction BEGIN SELECT RAISE (ABORT, 'corrections are append-only'); END;
