package org.dateline.desk.site;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.desk.publish.Snapshot;
import org.dateline.desk.publish.SnapshotJson;
import org.dateline.store.release.Release;

/** What was released and withdrawn last, as an Atom feed (RFC 4287) with GeoRSS points. */
final class SiteFeed {

    /** How many it tells of. */
    static final int ENTRIES = 100;

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String GEORSS = "http://www.georss.org/georss";
    /** Characters that XML 1.0 has no way to write, and such as turn the direction of writing. */
    private static final Pattern UNWRITABLE = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private final XMLStreamWriter xml;

    private SiteFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param base absolute address of the site's root with a slash at its end; empty where it is not known */
    static SiteFile of(List<Release> releases, String base, String name) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new SiteFeed(xml).write(releases, base, name);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot fail", e);
        }
        return SiteFile.of("application/atom+xml; charset=utf-8", SiteAssets.utf8(text.toString()));
    }

    private void write(List<Release> releases, String base, String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("georss", GEORSS);
        element("id", "urn:dateline:released" + (base.isEmpty() ? "" : ":" + base));
        element("title", name);
        element(
                "updated",
                releases.stream()
                        .map(Release::when)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .toString());
        link("self", base + "feed.atom", "application/atom+xml");
        link("alternate", base + "index.html", "text/html");
        element("generator", "Dateline");
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
        for (Release release : releases) {
            entry(release, base);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(Release release, String base) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element("id", "urn:dateline:incident:" + release.incident());
        if (release.isOut()) {
            released(SnapshotJson.read(release.snapshot()));
        } else {
            element("title", "Withdrawn: incident " + release.incident());
            text("summary", "Withdrawn on " + SiteEntry.day(release.when()) + ": " + release.reason());
        }
        element("updated", release.when().toString());
        link("alternate", base + SiteEntry.path(release.incident()), "text/html");
        xml.writeEndElement();
    }

    private void released(Snapshot snapshot) throws XMLStreamException {
        element("title", snapshot.title());
        category("status", snapshot.status());
        category("type", snapshot.kind().plover());
        text("summary", summary(snapshot));
        if (!snapshot.places().isEmpty()) {
            Snapshot.Where place = snapshot.places().get(0);
            xml.writeStartElement("georss", "point", GEORSS);
            xml.writeCharacters(place.latitude() + " " + place.longitude());
            xml.writeEndElement();
        }
    }

    private static String summary(Snapshot snapshot) {
        StringBuilder text = new StringBuilder();
        text.append(snapshot.status().equals("disputed") ? "Disputed. " : "Verified. ");
        for (Snapshot.Fact fact : snapshot.facts()) {
            text.append(fact.name()).append(": ");
            for (int i = 0; i < fact.positions().size(); i++) {
                Snapshot.Position position = fact.positions().get(i);
                text.append(i == 0 ? "" : ", against ");
                text.append(position.value()).append(" (").append(SiteIncident.who(position));
                text.append(')');
            }
            text.append(". ");
        }
        return text.toString().strip();
    }

    private void category(String scheme, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", "urn:dateline:" + scheme);
        xml.writeAttribute("term", term);
    }

    private void link(String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("type", "text");
        xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }
}
