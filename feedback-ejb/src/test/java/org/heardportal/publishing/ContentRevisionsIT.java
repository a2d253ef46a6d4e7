package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.heardportal.account.AccessDenied;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.Language;
import org.heardportal.schema.Rows;
import org.heardportal.search.SearchQuery;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.Soon;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The history of content and the snapshot that follows it, over the sample council's files. After each test the files are registered again as they are. */
@ExtendWith(ArquillianExtension.class)
class ContentRevisionsIT {

    private static final String BINS = "services/missed-bin-collection.yaml";
    private static final String PRIVACY = "guidance/privacy.yaml";
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    @Inject
    ContentRevisions revisions;

    @Inject
    ContentRevisionRepository repository;

    @Inject
    ContentRegister register;

    @Inject
    PublishedContent published;

    @Inject
    AsOwner asOwner;

    @AfterEach
    void registerTheFilesAsTheyAre() {
        register.register(files());
    }

    @Test
    void theSampleCouncilIsPublishedAtTheStart() {
        assertThat(published.current().services(Language.ENGLISH)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(published.number()).isPositive();
        assertThat(published.index().search(SearchQuery.of("missed bin", Language.ENGLISH)).hits()).isNotEmpty();
    }

    @Test
    void everyFileIsARevisionWithItsPathAndHash() {
        assertThat(Rows.of("select distinct path from content_revision where source = 'file' and valid_until is null order by path"))
                .containsExactlyElementsOf(new TreeMap<>(files()).keySet());
    }

    @Test
    void whatAnOwnerPublishesIsReadAndFoundWithinTwoSeconds() {
        long before = published.number();
        long audited = audited("revision-published");
        publish(BINS, current(BINS).replaceFirst("(?m)^summary: .*$", "summary: Ask us to fetch the quixotic wheelie bin"));
        Soon.within(AT_MOST, () -> !published.index().search(SearchQuery.of("quixotic", Language.ENGLISH)).hits().isEmpty());
        assertThat(published.current().service("missed-bin-collection", Language.ENGLISH).orElseThrow().summary()).contains("quixotic");
        assertThat(published.number()).isGreaterThan(before);
        assertThat(audited("revision-published")).isEqualTo(audited + 1);
    }

    @Test
    void publishingTheSameTextAgainMakesNoRevision() {
        String text = current(BINS) + "# an owner's comment\n";
        assertThat(publish(BINS, text)).isEqualTo(publish(BINS, text));
    }

    @Test
    void onlyAnOwnerOfTheServicePublishes() {
        assertThatThrownBy(() -> revisions.publish(command(olu("waste"), BINS, current(BINS)))).isInstanceOf(EJBAccessException.class);
        long refused = audited("access-refused");
        assertThatThrownBy(() -> asOwner.get(() -> revisions.publish(command(olu("housing"), BINS, current(BINS) + "# mine\n")))).isInstanceOf(AccessDenied.class);
        assertThat(audited("access-refused")).isEqualTo(refused + 1);
    }

    @Test
    void anEditThatBreaksTheContentIsRefusedWithEveryReasonAndLeavesNothing() {
        long rows = Rows.count("select count(*) from content_revision");
        long audited = audited("revision-published");
        assertThatThrownBy(() -> publish(BINS, "name: [")).isInstanceOfSatisfying(ContentRefused.class,
                refused -> assertThat(refused.problems()).isNotEmpty());
        for (String path : new String[] {"../council.yaml", "/etc/passwd", "services/x.sh", "", "a".repeat(10_000)}) {
            assertThatThrownBy(() -> publish(path, "name: x")).as(path).isInstanceOf(ContentRefused.class);
        }
        assertThatThrownBy(() -> publish(BINS, "name: \0")).isInstanceOf(ContentRefused.class);
        assertThat(Rows.count("select count(*) from content_revision")).isEqualTo(rows);
        assertThat(audited("revision-published")).isEqualTo(audited);
    }

    @Test
    void aFileThatChangesBetweenTwoStartsLeavesTwoRevisions() {
        register.register(files());
        long before = revisionsOf(PRIVACY);
        register.register(changed(PRIVACY));
        assertThat(revisionsOf(PRIVACY)).isEqualTo(before + 1);
        register.register(changed(PRIVACY));
        assertThat(revisionsOf(PRIVACY)).as("started again without a change").isEqualTo(before + 1);
        assertThat(Rows.count("select count(*) from content_revision where path = ? and source = 'file' and valid_until is null", PRIVACY)).isOne();
        assertThat(Rows.count("""
                select count(*) from content_change c join content_revision r on r.id = c.revision_id where r.path = ? and c.act = 'opened'""", PRIVACY))
                .isEqualTo(revisionsOf(PRIVACY));
    }

    @Test
    void aFileThatVanishesIsClosed() {
        Map<String, String> files = files();
        files.put("guidance/passing.yaml", files.get(PRIVACY));
        register.register(files);
        Soon.within(AT_MOST, () -> published.current().page("passing", Language.ENGLISH).isPresent());
        register.register(files());
        assertThat(Rows.count("select count(*) from content_revision where path = 'guidance/passing.yaml' and valid_until is null")).isZero();
        assertThat(Rows.count("select count(*) from content_revision where path = 'guidance/passing.yaml' and valid_until is not null")).isOne();
        Soon.within(AT_MOST, () -> published.current().page("passing", Language.ENGLISH).isEmpty());
    }

    @Test
    void brokenFilesStopTheStartWithEveryProblemAndLeaveTheHistoryAsItWas() {
        long rows = Rows.count("select count(*) from content_change");
        Map<String, String> files = files();
        files.put(PRIVACY, "title: [");
        files.put(BINS, "name: [");
        assertThatThrownBy(() -> register.register(files)).isInstanceOfSatisfying(BrokenContent.class,
                broken -> assertThat(broken.problems()).extracting(problem -> problem.file()).contains(PRIVACY, BINS));
        assertThat(Rows.count("select count(*) from content_change")).isEqualTo(rows);
    }

    @Test
    void aFileThatChangesUnderneathAnEditIsAConflictAndTheEditStaysPublished() {
        String path = "guidance/contact.yaml";
        asOwner.get(() -> revisions.publish(command(olu("customer-services"), path, current(path) + "# an owner's comment\n")));
        assertThat(register.conflicts()).extracting(ContentConflict::path).doesNotContain(path);
        register.register(changed(path));
        assertThat(register.conflicts()).extracting(ContentConflict::path).contains(path);
        assertThat(current(path)).contains("an owner's comment");
    }

    @Test
    void aChangeIsFollowedOnlyWhenNoOlderTransactionRuns() throws SQLException {
        try (Connection older = Rows.connect()) {
            older.setAutoCommit(false);
            older.createStatement().execute("insert into team (key, known_at) values ('passing', now())");
            long before = register.lastSettledChange();
            publish(BINS, current(BINS) + "# while another transaction runs\n");
            assertThat(register.lastSettledChange()).isEqualTo(before);
            older.rollback();
            assertThat(register.lastSettledChange()).isGreaterThan(before);
        }
    }

    @Test
    void theRepositoryRefusesToWorkOutsideATransaction() {
        assertThatThrownBy(() -> repository.current()).isInstanceOf(TransactionalException.class);
    }

    private long publish(String path, String text) {
        return asOwner.get(() -> revisions.publish(command(olu("waste"), path, text)));
    }

    private static PublishRevision command(SignedInPerson by, String path, String text) {
        return new PublishRevision(by, path, text, "Said so by a test");
    }

    private static SignedInPerson olu(String team) {
        return new SignedInPerson(Rows.count("select id from account where email = 'olu@example.org'"), "Olu Owner", "olu@example.org", Set.of(Role.OWNER), Set.of(team));
    }

    private static String current(String path) {
        return Rows.of("select text from content_revision where path = ? and valid_until is null order by source desc", path).get(0);
    }

    private static long revisionsOf(String path) {
        return Rows.count("select count(*) from content_revision where path = ? and source = 'file'", path);
    }

    private static long audited(String kind) {
        return Rows.count("select count(*) from audit_entry where kind = ?", kind);
    }

    private static Map<String, String> files() {
        return new ContentFolder(Path.of(ConfigProvider.getConfig().getValue("heard.content.folder", String.class))).texts();
    }

    private static Map<String, String> changed(String path) {
        Map<String, String> files = files();
        files.computeIfPresent(path, (key, text) -> text + "# changed underneath\n");
        return files;
    }
}
