package org.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL that runs for one test class: unpacked from the class path into a folder of its own, on a free port of this
 * machine alone, and gone afterwards. PostgreSQL refuses to run as root; under root it runs as {@code nobody}.
 */
final class PostgresServer implements AutoCloseable {

    private static final int NOBODY = 65534;

    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final Process server;

    private PostgresServer(Path folder, int port, Process server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /** One for tests. Skips them where none can run, unless told that one must. */
    static PostgresServer forTests() throws InterruptedException {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        try {
            if (!system.equals("Linux amd64")) {
                throw new IOException("its binaries for tests are for Linux amd64, not for " + system);
            }
            return start();
        } catch (IOException e) {
            String why = "PostgreSQL cannot run here: " + e.getMessage();
            if ("1".equals(System.getenv("DATELINE_REQUIRE_POSTGRES"))) {
                Assertions.fail(why, e);
            }
            System.out.println("skipped: " + why);
            return Assumptions.abort(why);
        }
    }

    /** A database that nobody used yet. */
    StoreUrl fresh(String name) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private static PostgresServer start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dateline-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(folder);
        Path data = Files.createDirectory(
                folder.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        boolean root = Objects.equals(Files.getAttribute(folder, "unix:uid"), 0);
        if (root) {
            Files.setAttribute(data, "unix:uid", NOBODY);
        }
        Process initdb = run(
                folder,
                root,
                "initdb",
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync");
        if (!initdb.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || initdb.exitValue() != 0) {
            initdb.destroyForcibly();
            throw new IOException("initdb failed: " + Files.readString(log(folder, "initdb")));
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process server = run(
                folder,
                root,
                "postgres",
                "-D",
                data.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                "" + port,
                "-c",
                "fsync=off",
                "-c",
                "unix_socket_directories=");
        PostgresServer started = new PostgresServer(folder, port, server);
        try {
            started.await();
            return started;
        } catch (IOException e) {
            started.close();
            throw e;
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream packed = PostgresServer.class.getResourceAsStream("/postgres-linux-x86_64.txz")) {
            if (packed == null) {
                throw new IOException("the binaries of PostgreSQL are not on the class path");
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    Path file = folder.resolve(entry.getName()).normalize();
                    if (entry.isDirectory()) {
                        Files.createDirectories(file);
                    } else if (entry.isSymbolicLink()) {
                        Files.createDirectories(file.getParent());
                        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                    } else {
                        Files.createDirectories(file.getParent());
                        Files.copy(tar, file);
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    private static Process run(Path folder, boolean root, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (root) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(folder, program).toFile())
                .start();
    }

    private static Path log(Path folder, String program) {
        return folder.resolve(program + ".log");
    }

    private void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && server.isAlive()) {
            try (Connection connection = connect()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                // Not yet.
            }
            Thread.sleep(50);
        }
        throw new IOException("PostgreSQL did not start: " + Files.readString(log(folder, "postgres")));
    }

    /** As the owner of the server's own database. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
    }

    StoreUrl url(String database) {
        return StoreUrl.parse("postgresql://postgres:none@127.0.0.1:" + port + "/" + database);
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
