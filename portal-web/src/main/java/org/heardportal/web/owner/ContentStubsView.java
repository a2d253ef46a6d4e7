package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.publishing.DraftRefused;
import org.heardportal.publishing.NoSuchPage;
import org.heardportal.publishing.ServiceStub;
import org.heardportal.publishing.ServiceStubs;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/** The page {@code /owner/content/stubs}: the services of the national list, to begin a page from. */
@Named
@RequestScoped
public class ContentStubsView {

    /** What somebody looks through before they type another word. */
    private static final int MOST = 20;
    private static final int LONGEST_QUERY = 200;

    @Inject
    private Visit visit;

    @Inject
    private OwnerPage owner;

    @Inject
    private ServiceStubs stubs;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    @Inject
    private Link link;

    private String query;
    private List<ServiceStub> found;
    private String source;
    private Map<Integer, ServiceDefinition> written;

    @PostConstruct
    void find() {
        String typed = visit.parameter("q");
        query = typed.substring(0, Math.min(typed.length(), LONGEST_QUERY)).replaceAll("\\p{Cc}", " ");
        found = stubs.find(query, MOST);
        source = stubs.source().map(from -> words.of("owner.stubs.from", from.fileName(), owner.day(from.importedAt()), from.licence())).orElse("");
        written = visit.getSnapshot().services(Language.ENGLISH).stream().flatMap(service -> service.lgsl().stream().map(number -> Map.entry(number, service)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** Begins the page of the stub whose button was pressed. */
    public void write() {
        String number = visit.parameter("write");
        if (!number.matches("\\d{1,7}")) {
            errors.add(words.of("owner.problem.not-now"));
            return;
        }
        try {
            String path = stubs.begin(owner.owner(), Integer.parseInt(number));
            owner.lead("page-begun", Route.OWNER_CONTENT_PAGE, path.substring(0, path.indexOf('/')), name(path));
        } catch (DraftRefused refused) {
            errors.add(owner.problem(refused.problem()));
        } catch (NoSuchPage gone) {
            errors.add(words.of("owner.problem.not-now"));
        }
    }

    private static String name(String path) {
        return path.substring(path.indexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }

    /** Where the page that was begun from a stub is edited; empty text where none was. */
    public String edit(ServiceStub stub) {
        return stub.path().isEmpty() ? "" : link.path(Route.OWNER_CONTENT_PAGE, stub.path().substring(0, stub.path().indexOf('/')), name(stub.path()));
    }

    /** The services that say already that they are this one. */
    public List<ServiceDefinition> covering(ServiceStub stub) {
        return written.containsKey(stub.number()) ? List.of(written.get(stub.number())) : List.of();
    }

    public List<ServiceStub> getFound() {
        return found;
    }

    public boolean isMore() {
        return found.size() == MOST;
    }

    public int getMost() {
        return MOST;
    }

    public String getQuery() {
        return query;
    }

    /** Where the list came from; empty text where none was imported. */
    public String getSource() {
        return source;
    }
}
