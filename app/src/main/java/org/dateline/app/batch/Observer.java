package org.dateline.app.batch;

import org.dateline.read.Origin;

/** Is told what happens in a batch, in the order of the input, always by the thread that runs it. */
public interface Observer {

    /** Something the user should know about; nothing is lost. */
    void note(Origin origin, String message);

    /** One report less in the output. */
    void problem(Origin origin, String message);

    /** Right before output is written. */
    void beforeOutput();

    /** After each report, and now and then while waiting for one. */
    void progress(Outcome soFar);
}
