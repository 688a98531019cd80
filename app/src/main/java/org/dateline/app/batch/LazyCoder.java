package org.dateline.app.batch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A coder that is loaded once, by a thread of its own from the moment it is asked for, so that models load while the
 * input is being read.
 */
public final class LazyCoder {

    private final Function<OwnKnowledge, Coder> loader;
    private OwnKnowledge own = OwnKnowledge.NONE;
    private CompletableFuture<Coder> loading;

    public LazyCoder(Supplier<Coder> loader) {
        this(own -> loader.get());
    }

    /** @param loader told what the user brought to code by */
    public LazyCoder(Function<OwnKnowledge, Coder> loader) {
        this.loader = loader;
    }

    /** Has it code by the user's ontology or gazetteer; to be said before it starts. */
    public synchronized void use(OwnKnowledge knowledge) {
        if (loading != null) {
            throw new IllegalStateException("the coder is loaded already");
        }
        own = knowledge;
    }

    /** Starts loading, if nobody did yet. */
    public synchronized void start() {
        if (loading == null) {
            CompletableFuture<Coder> future = new CompletableFuture<>();
            Thread thread = new Thread(() -> load(future), "loader");
            thread.setDaemon(true);
            thread.start();
            loading = future;
        }
    }

    /**
     * Waits for it.
     *
     * @throws CoderUnavailableException when it cannot be loaded
     */
    public Coder get() {
        start();
        try {
            return started().join();
        } catch (CompletionException | CancellationException e) {
            throw new CoderUnavailableException(e.getCause() == null ? e : e.getCause());
        }
    }

    private synchronized CompletableFuture<Coder> started() {
        return loading;
    }

    /** What the loader throws, errors included, is for those who wait. */
    private void load(CompletableFuture<Coder> future) {
        try {
            future.complete(loader.apply(own));
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }
}
