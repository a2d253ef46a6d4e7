package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heardportal.improvement.PublishedOutcomes;
import org.heardportal.improvement.WeDid;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Endpoint;
import org.heardportal.web.route.Route;

/** {@code /you-said-we-did/atom.xml}: what was changed because of what people said, as a feed (RFC 4287). The ids are made of the public address and stay. */
@WebServlet("/you-said-we-did/atom.xml")
public class ImprovementsFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Enough for whoever looks once a month. */
    private static final int NEWEST = 50;

    /** A title is one line in a list. */
    private static final int LONGEST_TITLE = 120;

    @Inject
    private transient PublishedOutcomes outcomes;

    @Inject
    private transient PublishedContent content;

    @Inject
    private transient SiteSettings site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFile.sendFresh(response, "application/atom+xml", Xml.document(this::write));
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        String page = site.addressOf(Route.YOU_SAID_WE_DID).toString();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "en");
        Xml.element(xml, "id", page);
        Xml.element(xml, "title", Words.in(Locale.ENGLISH, "improvements.feed.title", content.current().council().name()));
        Xml.element(xml, "updated", updated());
        link(xml, "self", site.addressOf(Endpoint.YOU_SAID_WE_DID_FEED.mapping()).toString());
        link(xml, "alternate", page);
        xml.writeStartElement("author");
        Xml.element(xml, "name", content.current().council().name());
        xml.writeEndElement();
        for (WeDid done : outcomes.all().stream().limit(NEWEST).toList()) {
            entry(xml, done, page);
        }
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, WeDid done, String page) throws XMLStreamException {
        xml.writeStartElement("entry");
        Xml.element(xml, "id", page + "#change-" + done.taskId());
        Xml.element(xml, "title", title(done.weDid()));
        Xml.element(xml, "updated", instant(done.on()));
        link(xml, "alternate", page + "#change-" + done.taskId());
        Xml.element(xml, "content", Words.in(Locale.ENGLISH, "improvements.you-said") + ": " + done.youSaid() + "\n\n" + Words.in(Locale.ENGLISH, "improvements.we-did") + ": " + done.weDid());
        xml.writeEndElement();
    }

    /** When the newest entry came; long ago where there is none yet, for a feed must say something. */
    private String updated() {
        return outcomes.all().stream().findFirst().map(newest -> instant(newest.on())).orElseGet(Instant.EPOCH::toString);
    }

    private static String instant(LocalDate day) {
        return DateTimeFormatter.ISO_INSTANT.format(day.atStartOfDay(LONDON).toInstant());
    }

    private static String title(String weDid) {
        String line = weDid.strip().lines().findFirst().orElse("");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int lastSpace = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, lastSpace < 1 ? LONGEST_TITLE : lastSpace) + " …";
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
