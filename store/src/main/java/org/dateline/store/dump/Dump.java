package org.dateline.store.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.store.StoreException;
import org.dateline.store.StoreException.Kind;
import org.dateline.store.dump.Tables.Table;
import org.dateline.store.schema.Database;
import org.dateline.store.search.Folding;
import org.jdbi.v3.core.Handle;

/** Writes all rows of a store into a file, and reads them into an empty one, of the same or of the other database. */
public final class Dump {

    private static final int VERSION = 1;

    private static final int BATCH = 500;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;

    public Dump(Database database) {
        this.database = database;
    }

    /** Writes all of one moment; others read and write meanwhile. */
    public void write(Path file) {
        if (Files.exists(file)) {
            throw StoreException.refused(file + " exists; name a new file");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(
                            unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)),
                    StandardCharsets.UTF_8))) {
                database.read(handle -> {
                    write(handle, out);
                    return null;
                });
            }
            Files.move(unfinished, file);
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException(Kind.FAILED, "cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Handle handle, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(new SerializedString("\n"));
            json.writeStartObject();
            json.writeNumberField("dateline_dump", VERSION);
            json.writeArrayFieldStart("tables");
            for (Table table : Tables.ALL) {
                json.writeString(table.name());
            }
            json.writeEndArray();
            json.writeEndObject();
            long rows = 0;
            for (int i = 0; i < Tables.ALL.size(); i++) {
                rows += write(handle.getConnection(), json, i);
            }
            json.writeStartObject();
            json.writeNumberField("rows", rows);
            json.writeEndObject();
            json.writeRaw("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new StoreException(Kind.FAILED, "cannot read the store: " + e.getMessage(), e);
        }
    }

    private static long write(Connection connection, JsonGenerator json, int index) throws SQLException, IOException {
        Table table = Tables.ALL.get(index);
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet row = statement.executeQuery("SELECT " + String.join(", ", table.columns()) + " FROM "
                    + table.name() + " ORDER BY " + table.order())) {
                while (row.next()) {
                    json.writeStartArray();
                    json.writeNumber(index);
                    for (int i = 1; i <= table.columns().size(); i++) {
                        value(json, row.getObject(i));
                    }
                    json.writeEndArray();
                    rows++;
                }
            }
        }
        return rows;
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof byte[] bytes) {
            json.writeStartArray();
            json.writeString(Base64.getEncoder().encodeToString(bytes));
            json.writeEndArray();
        } else {
            throw new IllegalStateException("a column of " + value.getClass());
        }
    }

    /** Reads a dump into a store that holds nothing. All of it is kept, or nothing. */
    public void read(Path file) {
        database.writer().write(handle -> {
            requireEmpty(handle);
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                read(handle, in, file);
            } catch (IOException e) {
                throw new StoreException(
                        Kind.REFUSED, file + " is no dump of Dateline, or a damaged one: " + e.getMessage(), e);
            }
            index(handle);
            return null;
        });
    }

    private static void requireEmpty(Handle handle) {
        for (Table table : Tables.ALL) {
            boolean empty = handle.createQuery("SELECT 1 FROM " + table.name() + " LIMIT 1")
                    .mapTo(Integer.class)
                    .findOne()
                    .isEmpty();
            if (!empty) {
                throw StoreException.refused("a store is restored into an empty one; this one holds something");
            }
        }
    }

    private static void read(Handle handle, BufferedReader in, Path file) throws IOException, SQLException {
        String head = in.readLine();
        JsonNode first = head == null || !head.startsWith("{\"dateline_dump\":") ? null : JSON.readTree(head);
        if (first == null) {
            throw StoreException.refused(file + " is no dump of Dateline");
        }
        if (first.get("dateline_dump").intValue() > VERSION) {
            throw new StoreException(Kind.TOO_NEW, file + " was made by a newer Dateline; use that one, or a newer");
        }
        long rows = 0;
        boolean whole = false;
        try (Rows writer = new Rows(handle.getConnection())) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("{\"rows\":")) {
                    whole = JSON.readTree(line).get("rows").longValue() == rows;
                    break;
                }
                writer.add(line);
                rows++;
            }
        }
        if (!whole) {
            throw StoreException.refused(file + " is cut off: rows are missing at its end");
        }
    }

    /** The search index from the texts. */
    private void index(Handle handle) throws SQLException {
        try (PreparedStatement insert = handle.getConnection()
                        .prepareStatement(database.dialect().insertWords());
                PreparedStatement select = handle.getConnection()
                        .prepareStatement("SELECT v.title, v.publisher, v.text, r.number FROM report r JOIN revision v"
                                + " ON v.report = r.number AND v.revision = r.revision ORDER BY r.number");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                insert.setLong(1, row.getLong(4));
                insert.setString(2, Folding.report(row.getString(1), row.getString(2), row.getString(3)));
                insert.executeUpdate();
            }
        }
    }

    /** Puts lines into their tables, some hundred at a time. */
    private static final class Rows implements AutoCloseable {

        private final Connection connection;
        private PreparedStatement insert;
        private int table = -1;
        private int waiting;

        Rows(Connection connection) {
            this.connection = connection;
        }

        void add(String line) throws SQLException, IOException {
            try (JsonParser json = JSON.getFactory().createParser(line)) {
                json.nextToken();
                int index = json.nextIntValue(-1);
                if (index < 0 || index >= Tables.ALL.size()) {
                    throw StoreException.refused("the dump has a line that is no row: " + line);
                }
                open(index);
                int columns = Tables.ALL.get(index).columns().size();
                for (int i = 1; i <= columns; i++) {
                    set(i, json);
                }
            }
            insert.addBatch();
            if (++waiting >= BATCH) {
                flush();
            }
        }

        private void set(int column, JsonParser json) throws SQLException, IOException {
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                insert.setString(column, json.getText());
            } else if (token == JsonToken.VALUE_NUMBER_INT) {
                insert.setLong(column, json.getLongValue());
            } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                insert.setDouble(column, json.getDoubleValue());
            } else if (token == JsonToken.START_ARRAY) {
                insert.setBytes(column, Base64.getDecoder().decode(json.nextTextValue()));
                json.nextToken();
            } else if (token == JsonToken.VALUE_NULL) {
                insert.setObject(column, null);
            } else {
                throw StoreException.refused("the dump has a row with too few columns");
            }
        }

        private void open(int index) throws SQLException {
            if (index != table) {
                close();
                Table next = Tables.ALL.get(index);
                String marks =
                        String.join(", ", Collections.nCopies(next.columns().size(), "?"));
                insert = connection.prepareStatement("INSERT INTO " + next.name() + " ("
                        + String.join(", ", next.columns()) + ") VALUES (" + marks + ")");
                table = index;
            }
        }

        private void flush() throws SQLException {
            if (waiting > 0) {
                insert.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            if (insert != null) {
                flush();
                insert.close();
            }
        }
    }
}
