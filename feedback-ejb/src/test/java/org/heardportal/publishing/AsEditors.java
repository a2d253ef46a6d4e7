package org.heardportal.publishing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;
import org.heardportal.publishing.DraftDecisions.Outcome;
import org.heardportal.publishing.DraftRefused.Problem;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Owners who edit the sample council's pages, and what they do. After each test the pages and the clock are as they were. */
@ExtendWith(ArquillianExtension.class)
abstract class AsEditors {

    static final String CENTRES = "services/recycling-centres.yaml";
    /** A second person approves what is published here. */
    static final String BULKY = "services/bulky-waste-collection.yaml";
    static final List<String> PAGES = List.of(CENTRES, BULKY);

    @Inject
    ContentDrafts drafts;

    @Inject
    DraftDecisions decisions;

    @Inject
    ContentHistory history;

    @Inject
    ContentRevisions revisions;

    @Inject
    ContentRegister register;

    @Inject
    PlannedDrafts planned;

    @Inject
    PlannedDraftsTimer timer;

    @Inject
    ContentReviews reviews;

    @Inject
    AsOwner asOwner;

    @Inject
    AsSystem asSystem;

    SignedInPerson olu;
    SignedInPerson nia;

    @BeforeEach
    @AfterEach
    void leaveNothing() {
        olu = owner("olu@example.org", "waste");
        nia = owner("nia@example.org", "waste");
        MovableClock.reset();
        forgetDrafts();
        register.register(files());
        PAGES.forEach(path -> asOwner.get(() -> {
            history.takeFile(olu, path);
            return null;
        }));
    }

    static void forgetDrafts() {
        try (Connection connection = Rows.connect()) {
            connection.createStatement().execute("delete from content_draft");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void remind() {
        asSystem.get(() -> {
            reviews.remind();
            return null;
        });
    }

    void withdraw(String path) {
        asOwner.get(() -> {
            history.withdraw(olu, path, "Nobody needs it");
            return null;
        });
    }

    void sendBack(int version, String why) {
        asOwner.get(() -> {
            decisions.sendBack(nia, BULKY, version, why);
            return null;
        });
    }

    Outcome write(SignedInPerson by, String path, String line, String reason) {
        save(by, path, edited(path, line));
        return send(by, path, reason, Optional.empty());
    }

    Outcome send(SignedInPerson by, String path, String reason, Optional<Instant> at) {
        int version = open(by, path).version().orElseThrow();
        return asOwner.get(() -> decisions.send(new SendDraft(by, path, version, reason, at)));
    }

    EditedPage save(SignedInPerson by, String path, String text) {
        Optional<Integer> version = open(by, path).version();
        return asOwner.get(() -> drafts.save(new SaveDraft(by, path, text, version)));
    }

    EditedPage open(SignedInPerson by, String path) {
        return asOwner.get(() -> drafts.open(by, path));
    }

    List<RevisionRow> history(SignedInPerson by, String path) {
        return asOwner.get(() -> history.revisions(by, path));
    }

    static Problem problem(Supplier<?> call) {
        try {
            call.get();
        } catch (DraftRefused refused) {
            return refused.problem();
        }
        throw new AssertionError("it was not refused");
    }

    static Problem problem(Runnable call) {
        return problem(() -> {
            call.run();
            return null;
        });
    }

    static String edited(String path, String line) {
        return current(path).replaceFirst("(?m)^about: \\|\n", "about: |\n  " + line + "\n\n");
    }

    static String current(String path) {
        return Rows.of("select text from content_revision where path = ? and valid_until is null order by source desc", path).get(0);
    }

    static long messages(String template) {
        return Rows.count("select count(*) from outbox o join content_revision r on r.id = o.template_revision_id where r.key = ?", template);
    }

    static SignedInPerson owner(String email, String team) {
        return new SignedInPerson(Rows.count("select id from account where email = ?", email), email, email, Set.of(Role.OWNER), Set.of(team));
    }

    static Map<String, String> files() {
        return new ContentFolder(Path.of(ConfigProvider.getConfig().getValue("heard.content.folder", String.class))).texts();
    }
}
