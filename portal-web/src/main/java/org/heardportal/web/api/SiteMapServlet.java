package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code /sitemap.xml}: every page that the public may read, in the form of sitemaps.org 0.9. */
@WebServlet("/sitemap.xml")
public class SiteMapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    private transient PublicAddresses addresses;

    @Inject
    private transient SiteSettings site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Xml.send(response, "application/xml", this::write);
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String path : addresses.all()) {
            xml.writeStartElement(NAMESPACE, "url");
            xml.writeStartElement(NAMESPACE, "loc");
            xml.writeCharacters(site.addressOf(path).toString());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
