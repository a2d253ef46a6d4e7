package org.heardportal.guard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A facelet as a lint reads it.
 *
 * @param place its path within the web application, or among the planted ones
 * @param lines how many lines it has
 */
record Facelet(Path file, String place, int lines, List<Element> elements, List<Text> texts) {

    /** What each namespace is called here, whatever prefix a facelet gives it. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/1999/xhtml", ""), Map.entry("http://www.w3.org/2000/svg", "svg:"),
            Map.entry("http://java.sun.com/xml/ns/javaee", "taglib:"), Map.entry("https://jakarta.ee/xml/ns/jakartaee", "taglib:"),
            Map.entry("jakarta.faces.html", "h:"), Map.entry("jakarta.faces.core", "f:"), Map.entry("jakarta.faces.facelets", "ui:"),
            Map.entry("jakarta.faces.passthrough", "pt:"), Map.entry("jakarta.faces", "faces:"), Map.entry("jakarta.faces.composite", "cc:"),
            Map.entry("urn:heardportal:tags", "t:"), Map.entry("jakarta.tags.core", "c:"), Map.entry("jakarta.tags.functions", "fn:"),
            Map.entry("primefaces", "p:"), Map.entry("http://primefaces.org/ui", "p:"),
            Map.entry("omnifaces", "o:"), Map.entry("http://omnifaces.org/ui", "o:"), Map.entry("omnifaces.functions", "of:"));

    /** An element: its name as {@code h:form}, or {@code form} for plain HTML; attributes by names of the same kind. */
    record Element(int line, String name, Map<String, String> attributes) {

        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }

        Optional<String> attribute(String name) {
            return Optional.ofNullable(attributes.get(name));
        }

        /** True for plain HTML, whose attributes are written as they are. */
        boolean isHtml() {
            return !name.contains(":");
        }
    }

    /** Text between elements. */
    record Text(int line, String words) {
    }

    static Facelet read(Path folder, Path file) {
        String source = Repository.text(file);
        Reader reader = new Reader();
        try {
            SAXParserFactory factory = SAXParserFactory.newNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(new InputSource(new StringReader(source)), reader);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalArgumentException(Repository.nameOf(file) + " is no well-formed XML", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String place = '/' + folder.relativize(file).toString().replace('\\', '/');
        return new Facelet(file, place, (int) source.lines().count(), List.copyOf(reader.elements), List.copyOf(reader.texts));
    }

    /** True for what residents get: everything but the folders of the other audiences and the templates and tags that only those use. */
    boolean isForResidents() {
        return !place.matches("(/WEB-INF/\\w+)?/(staff|owner|admin)(/.*|[.-].*)");
    }

    /** True for what fills a whole page, as against templates, tags and pieces. */
    boolean isPage() {
        return !place.startsWith("/WEB-INF/");
    }

    boolean isTemplate() {
        return place.startsWith("/WEB-INF/templates/");
    }

    Finding finding(Element element, String what) {
        return new Finding(file, element.line(), what);
    }

    private static final class Reader extends DefaultHandler {

        private final List<Element> elements = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Locator locator;

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public void startElement(String namespace, String localName, String qualified, Attributes given) {
            endText();
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < given.getLength(); i++) {
                attributes.put(named(given.getURI(i), given.getLocalName(i)), given.getValue(i));
            }
            elements.add(new Element(locator.getLineNumber(), named(namespace, localName), attributes));
        }

        @Override
        public void endElement(String namespace, String localName, String qualified) {
            endText();
        }

        /** The parser gives long texts in pieces. */
        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        private void endText() {
            if (!text.toString().isBlank()) {
                texts.add(new Text(locator.getLineNumber() - newlines(text.toString().stripLeading()), text.toString().strip()));
            }
            text.setLength(0);
        }

        private static int newlines(String text) {
            return (int) text.chars().filter(character -> character == '\n').count();
        }

        private static String named(String namespace, String localName) {
            return (namespace.isEmpty() ? "" : PREFIXES.getOrDefault(namespace, namespace + ':')) + localName;
        }
    }
}
