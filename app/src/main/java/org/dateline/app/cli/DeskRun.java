package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.desk.Desk;
import org.dateline.desk.DeskSettings;
import org.dateline.desk.PortTaken;
import org.dateline.desk.ReportCoder;
import org.dateline.store.Store;

/** A desk that is open until Ctrl+C; the program then ends only when {@link #close} says that all is closed. */
final class DeskRun implements AutoCloseable {

    private static final int CLOSING_SECONDS = 10;

    private final Session session;
    private final CountDownLatch closed = new CountDownLatch(1);

    DeskRun(Session session) {
        this.session = session;
    }

    /**
     * Opens it, says where, and returns when it was closed.
     *
     * @throws PortTaken if another program has the port
     */
    int serve(Store store, Writer out, ReportCoder coder, DeskSettings settings) throws IOException {
        try (Desk desk = Desk.start(settings, store, coder, Clock.systemUTC())) {
            out.write("The desk is open at " + desk.url() + "\n");
            if (settings.shared()) {
                out.write("It listens on " + settings.host() + ":" + desk.port() + " and speaks http. "
                        + (settings.secure()
                                ? "A web server with a certificate belongs before it, which hands on the Host header.\n"
                                : "Over http, anybody on the way can read passwords and sessions: put a web server with a"
                                        + " certificate before it and give its https address.\n"));
            }
            out.write("Press Ctrl+C to close it.\n");
            out.flush();
            untilStopped();
            return ExitCode.OK;
        }
    }

    /** Until Ctrl+C, or until the thread is interrupted; then what is open is closed before the program ends. */
    private void untilStopped() {
        Thread main = Thread.currentThread();
        Thread hook = new Thread(
                () -> {
                    main.interrupt();
                    awaitClosed();
                },
                "closing");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            remove(hook);
        }
    }

    private void awaitClosed() {
        try {
            if (!closed.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                new Messages(session.err()).error("the desk was not closed in time; what was kept is kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook waits for us.
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
