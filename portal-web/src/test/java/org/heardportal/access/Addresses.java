package org.heardportal.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import org.heardportal.portal.Build;
import org.heardportal.web.route.Endpoint;
import org.heardportal.web.route.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Every address of the portal, from the lists that it answers from: routes, endpoints, servlets, REST resources and the files of the web application. */
final class Addresses {

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("service", "missed-bin-collection"), Map.entry("standard", "missed-bin-return"), Map.entry("topic", "bins-and-recycling"),
            Map.entry("page", "complaints"), Map.entry("journey", "moving-home"), Map.entry("checker", "which-bin"), Map.entry("event", "moving-home"), Map.entry("token", "0".repeat(64)), Map.entry("key", "no-such-key"), Map.entry("feedback", "F0000000000"),
            Map.entry("request", "R0000000000"), Map.entry("message", "0"), Map.entry("task", "999999999"), Map.entry("draft", "A".repeat(22)), Map.entry("question", "which-bins"),
            Map.entry("kind", "services"), Map.entry("name", "missed-bin-collection"));

    private static final Path WEBAPP = Build.file("src/main/webapp");

    private Addresses() {
    }

    /** @param asset the address of a style sheet, which changes with its content */
    static Stream<Address> all(String asset) {
        return Stream.of(routes(), endpoints(asset), servlets(), resources(), files()).flatMap(addresses -> addresses);
    }

    private static Stream<Address> routes() {
        return Arrays.stream(Route.values()).map(route -> new Address(route.pattern(), "pages for " + route.audience().name().toLowerCase(Locale.ROOT),
                route.path(route.parts().stream().map(EXAMPLES::get).toArray(String[]::new))));
    }

    private static Stream<Address> endpoints(String asset) {
        return Arrays.stream(Endpoint.values()).map(endpoint -> new Address(endpoint.mapping(), "files for programs", switch (endpoint) {
            case ASSETS -> asset;
            case FACES_RESOURCES -> "/jakarta.faces.resource/core.js.xhtml?ln=primefaces";
            default -> endpoint.mapping();
        }));
    }

    private static Stream<Address> servlets() {
        Stream<String> declared = Jsoup.parse(read(WEBAPP.resolve("WEB-INF/web.xml")), "", Parser.xmlParser())
                .select("servlet-mapping > url-pattern").stream().map(Element::text);
        Stream<String> annotated = product().filter(type -> type.isAnnotatedWith(WebServlet.class)).flatMap(type -> {
            WebServlet servlet = type.getAnnotationOfType(WebServlet.class);
            return Stream.of(servlet.value(), servlet.urlPatterns()).flatMap(Arrays::stream);
        });
        return Stream.concat(declared, annotated)
                .map(mapping -> new Address("servlet " + mapping, Address.NOT_SPELT_OTHERWISE, (mapping.startsWith("*") ? "/" : "") + mapping.replace("*", "planted")));
    }

    private static Stream<Address> resources() {
        return product().flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
                .filter(annotated -> annotated.isAnnotatedWith("jakarta.ws.rs.Path") || annotated.isAnnotatedWith("jakarta.ws.rs.ApplicationPath"))
                .map(annotated -> new Address("resource " + annotated.getDescription(), Address.NOT_SPELT_OTHERWISE, "/"));
    }

    /** The files of the web application, as somebody would ask who knows their names. */
    private static Stream<Address> files() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(Files::isRegularFile).map(file -> '/' + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .map(path -> new Address("file " + path.substring(0, path.lastIndexOf('/') + 1) + '*' + path.substring(path.lastIndexOf('.')), Address.NOT_SPELT_OTHERWISE, path))
                    .toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<JavaClass> product() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.heardportal.web").stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
