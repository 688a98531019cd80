package org.dateline.app.incident;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Summary;
import org.dateline.core.place.Place;
import org.dateline.store.incident.IncidentView;

/** Incidents as an Atom feed (RFC 4287) with GeoRSS points, for feed readers and alerts. */
final class AtomIncidents implements IncidentWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String GEORSS = "http://www.georss.org/georss";
    /** Characters that XML 1.0 has no way to write. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private Instant updated = Instant.EPOCH;

    AtomIncidents(Writer out) throws IOException {
        try {
            this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("georss", GEORSS);
            element("id", "urn:dateline:incidents");
            element("title", "Incidents");
            element("generator", "Dateline");
            xml.writeStartElement("author");
            element("name", "Dateline");
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    @Override
    public void write(IncidentView view) throws IOException {
        try {
            entry(view);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void entry(IncidentView view) throws XMLStreamException {
        Incident incident = view.incident();
        Summary summary = incident.summary();
        Instant changed = view.entry().changed();
        updated = changed.isAfter(updated) ? changed : updated;
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element("id", "urn:dateline:incident:" + view.entry().id());
        element("title", summary.title());
        element("updated", changed.toString());
        category("type", summary.type().plover());
        category("review", view.entry().status().word());
        for (String field : Facts.contradicted(incident)) {
            category("contradicted", field);
        }
        element("content", content(incident, view.entry().status().word()));
        Optional<Place> place = Facts.place(incident);
        if (place.isPresent()) {
            xml.writeStartElement("georss", "point", GEORSS);
            xml.writeCharacters(place.get().latitude() + " " + place.get().longitude());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String content(Incident incident, String status) {
        Summary summary = incident.summary();
        StringBuilder text = new StringBuilder();
        text.append("Review: ").append(status);
        text.append(". Independent sources: ").append(summary.sources());
        text.append(summary.sources() == 0 ? "" : " (" + String.join("; ", Facts.sources(incident)) + ")");
        text.append(". Credibility: ")
                .append(Facts.grade(incident.credibility()))
                .append('.');
        if (!summary.casualties().isEmpty()) {
            text.append(" Casualties: ")
                    .append(Facts.casualties(summary.casualties()))
                    .append('.');
        }
        for (String words : Facts.contradictions(incident)) {
            text.append(" Contradicted, ").append(words).append('.');
        }
        return text.toString();
    }

    private void category(String scheme, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", "urn:dateline:" + scheme);
        xml.writeAttribute("term", term);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }

    /** Says last when the newest of the incidents changed; Atom allows any order. */
    @Override
    public void close() throws IOException {
        try {
            xml.writeCharacters("\n");
            element("updated", updated.toString());
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }
}
