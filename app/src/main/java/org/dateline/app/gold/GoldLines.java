package org.dateline.app.gold;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;

/** Writes the records of all reports that people checked as a whole, one report a line, in order of arrival. */
public final class GoldLines {

    private static final int PAGE = 100;

    private GoldLines() {}

    /** Returns how many reports were written. */
    public static int write(Store store, Writer out) throws IOException {
        int written = 0;
        Optional<String> next = Optional.empty();
        do {
            Page<String> page = store.corrections().checked(new PageRequest(PAGE, next));
            for (String id : page.items()) {
                // Between the page and this it may have been revised.
                var reading = store.corrections().reading(id).filter(r -> r.checked());
                var line = reading.flatMap(r -> GoldLine.of(store.reports().require(id), r.record()));
                if (line.isPresent()) {
                    out.write(line.get());
                    out.write('\n');
                    written++;
                }
            }
            next = page.next();
        } while (next.isPresent());
        return written;
    }
}
