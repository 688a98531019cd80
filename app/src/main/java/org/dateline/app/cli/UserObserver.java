package org.dateline.app.cli;

import java.util.Optional;
import org.dateline.app.batch.Observer;
import org.dateline.app.batch.Outcome;
import org.dateline.read.Origin;

/** Tells the user what happens in a batch: messages always, progress where there is a terminal to show it on. */
final class UserObserver implements Observer {

    private final Messages messages;
    private final Optional<ProgressLine> progress;

    UserObserver(Messages messages, Optional<ProgressLine> progress) {
        this.messages = messages;
        this.progress = progress;
    }

    @Override
    public void note(Origin origin, String message) {
        progress.ifPresent(ProgressLine::erase);
        messages.note(origin, message);
    }

    @Override
    public void problem(Origin origin, String message) {
        progress.ifPresent(ProgressLine::erase);
        messages.error(origin, message);
    }

    @Override
    public void beforeOutput() {
        progress.ifPresent(ProgressLine::erase);
    }

    @Override
    public void progress(Outcome soFar) {
        progress.ifPresent(line -> line.show(soFar));
    }

    void end() {
        progress.ifPresent(ProgressLine::erase);
    }
}
