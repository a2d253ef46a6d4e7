package org.heardportal;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.heardportal.schema.TestDatabase;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all container tests: this module and what it stands on as libraries, the test classes beside them, over a PostgreSQL of this run.
 * The modules are taken from packages and class path, so that a new class needs no line here.
 */
@ArquillianSuiteDeployment
public class PortalArchive {

    /** What travels in WEB-INF/lib: the modules, what they are built with, and what the tests say their sentences with. */
    private static final List<String> LIBRARIES = List.of("snakeyaml-engine-", "commonmark-", "lucene-", "password4j-", "fastcsv-", "commons-lang3-", "slf4j-api-",
            "postgresql-", "assertj-core-", "byte-buddy-");
    private static final List<String> MODULES = List.of("content", "search-index", "feedback-ejb");

    /** The people of the tests; see {@link org.heardportal.account.AccountsIT}. */
    private static final String PEOPLE = """
            # e-mail, password, name, roles, teams
            ada@example.org\tadas long password\tAda Adviser\tadviser\tcustomer-services
            olu@example.org\tolus long password\tOlu Owner\towner\twaste
            nia@example.org\tnias long password\tNia Owner\towner\twaste
            """;

    @Deployment
    public static WebArchive portal() {
        TestDatabase.migrate();
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "portal.war")
                .addPackages(true, Filters.include(".*(IT|Movable|Recording|As[A-Z]|Rows|SampleRequests|Soon).*"), "org.heardportal")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource(new StringAsset(settings()), "META-INF/microprofile-config.properties")
                .addAsWebInfResource(new StringAsset(ROLES), "glassfish-web.xml")
                .setWebXML(new StringAsset(WEB_XML));
        libraries().forEach(archive::addAsLibrary);
        return archive;
    }

    private static String settings() {
        try {
            Path people = Files.createTempFile("sample-people", ".txt");
            people.toFile().deleteOnExit();
            Files.writeString(people, PEOPLE);
            var settings = new Properties();
            settings.putAll(Map.of(
                    "heard.content.folder", System.getProperty("heard.test.content"),
                    "heard.sample.people", people.toString(),
                    "heard.audit.heads", Files.createTempDirectory("audit").resolve("audit-heads").toString(),
                    "heard.first.administrator", "a-token-of-the-first-administrator",
                    "heard.database.url", TestDatabase.url()));
            var text = new StringWriter();
            settings.store(text, null);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<File> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .flatMap(PortalArchive::library)
                .collect(Collectors.toList());
    }

    /** A module is a jar after packaging, and a folder of classes before. */
    private static Stream<File> library(File entry) {
        String name = entry.getName();
        if (entry.isFile()) {
            return Stream.concat(LIBRARIES.stream(), MODULES.stream()).anyMatch(name::startsWith) ? Stream.of(entry) : Stream.empty();
        }
        String module = entry.getParentFile().getParentFile().getName();
        return name.equals("classes") ? Stream.of(jar(entry, module)) : Stream.empty();
    }

    private static File jar(File classes, String module) {
        File jar = new File(classes.getParentFile(), module + "-under-test.jar");
        ShrinkWrap.create(JavaArchive.class, module + ".jar").as(ExplodedImporter.class).importDirectory(classes).as(ZipExporter.class).exportTo(jar, true);
        return jar;
    }

    /** Whoever runs as a role needs a principal that has it; the container makes none up. */
    private static final String ROLES = """
            <!DOCTYPE glassfish-web-app PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN" "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
            <glassfish-web-app>
              <security-role-mapping><role-name>system</role-name><principal-name>system</principal-name></security-role-mapping>
              <security-role-mapping><role-name>owner</role-name><principal-name>owner</principal-name></security-role-mapping>
            </glassfish-web-app>
            """;

    /** The database as the portal's own web.xml names it. The server of the tests asks for no password, but the container refuses an empty one. */
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <data-source>
                <name>java:app/jdbc/heard</name>
                <class-name>org.postgresql.ds.PGSimpleDataSource</class-name>
                <user>postgres</user>
                <password>none</password>
                <property><name>url</name><value>${MPCONFIG=heard.database.url}</value></property>
                <isolation-level>TRANSACTION_READ_COMMITTED</isolation-level>
                <initial-pool-size>2</initial-pool-size>
                <max-pool-size>20</max-pool-size>
                <min-pool-size>2</min-pool-size>
              </data-source>
            </web-app>
            """;
}
