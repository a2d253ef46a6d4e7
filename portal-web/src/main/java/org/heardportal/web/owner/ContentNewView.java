package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.content.council.Team;
import org.heardportal.publishing.ContentDrafts;
import org.heardportal.publishing.DraftRefused;
import org.heardportal.publishing.StartPage;
import org.heardportal.publishing.StartPage.Kind;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.ContentLink;
import org.heardportal.web.route.Route;

/** The page {@code /owner/content/new}: a page begins with its name. An address is proposed first, because it stays when the name changes. */
@Named
@RequestScoped
public class ContentNewView {

    private static final int LONGEST_PROPOSED_NAME = 100;

    @Inject
    private Visit visit;

    @Inject
    private OwnerPage owner;

    @Inject
    private ContentDrafts drafts;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    private String kind = "";
    private String name = "";
    private String slug = "";
    private String team = "";
    private String proposed = "";

    @PostConstruct
    void open() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            String asked = visit.parameter("name").replaceAll("\\p{Cc}", " ").strip();
            name = asked.substring(0, Math.min(asked.length(), LONGEST_PROPOSED_NAME));
        }
        team = getTeams().size() == 1 ? getTeams().getFirst().key() : "";
    }

    /** Proposes an address where none was written; else begins the page. */
    public void start() {
        Optional<Kind> wanted = Arrays.stream(Kind.values()).filter(known -> key(known).equals(kind)).findFirst();
        if (wanted.isEmpty()) {
            errors.add("kind", words.of("owner.problem.kind-missing"));
        }
        if (name.isBlank()) {
            errors.add("name", words.of("owner.problem.name-empty"));
        }
        if (errors.isAny()) {
            return;
        }
        boolean chosen = !slug.isBlank();
        slug = chosen ? slug : StartPage.slugOf(name);
        if (slug.isEmpty()) {
            errors.add("slug", words.of("owner.problem.address-missing"));
        } else if (chosen || wanted.get() == Kind.NOTICE) { // a notice has no address that somebody could want otherwise
            begin(wanted.get());
        } else {
            proposed = "/" + wanted.get().folder() + "/" + slug;
        }
    }

    private void begin(Kind of) {
        try {
            StartPage page = new StartPage(owner.owner(), of, name.strip(), slug.strip(), team);
            if (isReserved(of, page.slug())) {
                throw new DraftRefused(DraftRefused.Problem.ADDRESS_RESERVED);
            }
            drafts.begin(page);
            owner.lead("page-begun", Route.OWNER_CONTENT_PAGE, of.folder(), page.slug());
        } catch (DraftRefused refused) {
            switch (refused.problem()) {
                case NAME_TAKEN -> errors.add("slug", words.of("owner.problem.address-taken"));
                case ADDRESS_STRANGE, ADDRESS_RESERVED -> errors.add("slug", owner.problem(refused.problem()));
                case TEAM_MISSING -> errors.add(getTeams().size() > 1 ? "team" : null, owner.problem(refused.problem()));
                case NAME_TOO_LONG -> errors.add("name", owner.problem(refused.problem()));
                default -> errors.add(owner.problem(refused.problem()));
            }
        }
    }

    /** Whether the address leads to another page than one of its kind: the portal's own ones are such. */
    private static boolean isReserved(Kind of, String slug) {
        return switch (of) {
            case SERVICE -> Route.of("/" + of.folder() + "/" + slug).filter(route -> route == Route.SERVICE).isEmpty();
            case GUIDE -> ContentLink.ownRoute(slug) != Route.GUIDANCE || Route.of("/" + of.folder() + "/" + slug).filter(route -> route == Route.GUIDANCE).isEmpty();
            case NOTICE -> false;
        };
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The person's teams, in the order of the council. */
    public List<Team> getTeams() {
        return visit.getCouncil().teams().stream().filter(known -> owner.owner().teams().contains(known.key())).toList();
    }

    /** The address that was made of the name; empty text before that. */
    public String getProposed() {
        return proposed;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = OwnerPage.typed(kind);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = OwnerPage.typed(name);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = OwnerPage.typed(slug);
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = OwnerPage.typed(team);
    }
}
