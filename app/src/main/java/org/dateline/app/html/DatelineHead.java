package org.dateline.app.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.place.Toponym;
import org.dateline.core.place.ToponymRole;
import org.dateline.core.text.Document;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;

/** PLACE — date, publisher: how every report introduces itself. */
final class DatelineHead {

    private DatelineHead() {}

    static void write(Markup page, Numbered report) throws IOException {
        page.start("p", "dateline").attr("dir", "auto");
        Optional<String> place = place(report);
        if (place.isPresent()) {
            page.element("bdi", "place", place.get()).text(" — ");
        }
        Optional<LocalDate> published = report.coded().times().published();
        if (published.isPresent()) {
            LocalDate day = published.get();
            page.start("time").attr("datetime", day.toString());
            page.text(Wording.weekday(day) + " " + Wording.day(day)).end();
        } else {
            page.element("span", "none", "no date");
        }
        Optional<String> publisher = report.coded().report().publisher();
        if (publisher.isPresent()) {
            page.text(", ")
                    .start("cite")
                    .words(Wording.excerpt(publisher.get(), 120))
                    .end();
        }
        page.end();
    }

    /** Where the story says that it was written: the first place name in its dateline, else the words before its comma. */
    static Optional<String> place(Numbered report) {
        Document document = report.coded().document();
        for (Passage passage : document.passages()) {
            if (passage.kind() == PassageKind.DATELINE) {
                for (Toponym toponym : report.coded().toponyms()) {
                    if (toponym.role() == ToponymRole.PLACE && passage.span().contains(toponym.span())) {
                        return Optional.of(Wording.excerpt(toponym.name(), 60));
                    }
                }
                String words = Wording.excerpt(document.textOf(passage.span()), 60);
                String first = words.split("[,(—–]", 2)[0].strip();
                return first.isEmpty() ? Optional.empty() : Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
