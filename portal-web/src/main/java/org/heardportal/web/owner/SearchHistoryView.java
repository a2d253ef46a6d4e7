package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heardportal.discovery.PolicyFile;
import org.heardportal.discovery.PolicyVersion;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/** The page {@code /owner/search/history}: who changed synonyms, bets or weights, when and why, and the way back to a former version. */
@Named
@RequestScoped
public class SearchHistoryView {

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    @Inject
    private PolicyPage policy;

    private PolicyFile file;
    private long revision;
    private List<PolicyVersion> versions;

    @PostConstruct
    void open() {
        file = Optional.of(visit.parameter("file")).filter(key -> !key.isEmpty()).map(key -> visit.found(PolicyFile.of(key))).orElse(PolicyFile.SYNONYMS);
        revision = Optional.of(visit.parameter("revision")).filter(typed -> typed.matches("[1-9]\\d{0,17}")).map(Long::valueOf).orElse(0L);
        versions = policy.history(file);
        if (revision > 0 && !FacesContext.getCurrentInstance().isPostback()) {
            policy.putBack(file, revision).ifPresent(policy::look);
        }
    }

    /** Publishes the former version again. */
    public void putBack() {
        policy.putBack(file, revision).ifPresent(edit -> policy.save(edit, "search-put-back", file == PolicyFile.WEIGHTS ? Route.OWNER_WEIGHTS : Route.OWNER_SEARCH_RULES));
    }

    public List<PolicyVersion> getVersions() {
        return versions;
    }

    /** Whether a version is a former one, which can be put back. */
    public boolean isFormer(PolicyVersion version) {
        return version.revision().until().isPresent() || versions.stream().anyMatch(other -> !other.revision().fromFile() && other.revision().until().isEmpty()
                && version.revision().fromFile());
    }

    public String who(PolicyVersion version) {
        return version.revision().fromFile() ? words.of("owner.policy.from-file") : version.revision().who();
    }

    public String getFile() {
        return file.key();
    }

    public long getRevision() {
        return revision;
    }

    /** The names of the files, for the way from one history to another. */
    public List<String> getFiles() {
        return Arrays.stream(PolicyFile.values()).map(PolicyFile::key).toList();
    }
}
