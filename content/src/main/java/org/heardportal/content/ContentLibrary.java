package org.heardportal.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.content.council.Council;
import org.heardportal.content.guidance.AtoZEntry;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.promise.Promise;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.service.ServiceDefinition;

/**
 * Everything the council says, at one moment. It is immutable: a change makes a new library.
 * Reading by language gives the text in that language where there is one, else in English; the answer says which it is.
 */
public final class ContentLibrary {

    private ContentLibrary() {
    }

    /**
     * Reads a content folder.
     *
     * @throws BrokenContent with every problem of every file
     */
    public static ContentLibrary from(Path folder) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads texts that are kept elsewhere.
     *
     * @param textByPath the text of each file by its path within the content folder, for example {@code services/missed-bin-collection.yaml}
     * @throws BrokenContent with every problem of every text
     */
    public static ContentLibrary of(Map<String, String> textByPath) {
        throw new UnsupportedOperationException();
    }

    public Council council() {
        throw new UnsupportedOperationException();
    }

    /** Every service, by name. */
    public List<ServiceDefinition> services(Language language) {
        throw new UnsupportedOperationException();
    }

    public Optional<ServiceDefinition> service(String slug, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Every topic, in the order in which the council lists them. */
    public List<Topic> topics(Language language) {
        throw new UnsupportedOperationException();
    }

    public Optional<Topic> topic(String slug, Language language) {
        throw new UnsupportedOperationException();
    }

    /** The services of a topic, by name. */
    public List<ServiceDefinition> servicesOf(Topic topic, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Every explanatory page, by title. */
    public List<GuidancePage> pages(Language language) {
        throw new UnsupportedOperationException();
    }

    public Optional<GuidancePage> page(String slug, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Names of services and pages and what people call them, by letter and then by the alphabet. */
    public List<AtoZEntry> aToZ(Language language) {
        throw new UnsupportedOperationException();
    }

    public List<Promise> promises(Language language) {
        throw new UnsupportedOperationException();
    }

    public Optional<Standard> standard(String key, Language language) {
        throw new UnsupportedOperationException();
    }

    public WorkingCalendar calendar() {
        throw new UnsupportedOperationException();
    }

    /** The synonym rules, for the search index. */
    public List<SynonymRule> synonyms() {
        throw new UnsupportedOperationException();
    }
}
