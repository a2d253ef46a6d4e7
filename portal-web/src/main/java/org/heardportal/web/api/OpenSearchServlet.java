package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heardportal.content.council.Council;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.search.SearchSettings;
import org.heardportal.web.route.Endpoint;
import org.heardportal.web.route.Route;

/** {@code /opensearch.xml}: lets browsers search the portal from their address bar, in the form of OpenSearch 1.1. */
@WebServlet("/opensearch.xml")
public class OpenSearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    /** The longest short name that the form allows. */
    private static final int LONGEST_NAME = 16;

    @Inject
    private transient PublishedContent content;

    @Inject
    private transient SiteSettings site;

    @Inject
    private transient SearchSettings settings;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Xml.send(response, "application/opensearchdescription+xml", this::write);
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        Council council = content.current().council();
        String name = council.shortName();
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace(NAMESPACE);
        Xml.element(xml, "ShortName", name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip());
        Xml.element(xml, "Description", words.of("opensearch.description", council.name()));
        Xml.element(xml, "InputEncoding", "UTF-8");
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("template", site.addressOf(Route.SEARCH) + "?q={searchTerms}");
        if (settings.isSuggesting()) {
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", "application/x-suggestions+json");
            xml.writeAttribute("rel", "suggestions");
            xml.writeAttribute("template", site.addressOf(Endpoint.SUGGESTIONS.mapping()) + "?q={searchTerms}");
        }
        xml.writeEndElement();
    }
}
