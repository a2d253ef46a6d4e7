package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.content.SynonymRule;
import org.heardportal.discovery.PolicyEdit;
import org.heardportal.discovery.PolicyFile;
import org.heardportal.discovery.PolicyPreview;
import org.heardportal.discovery.PolicyRefused;
import org.heardportal.discovery.PolicyRefused.Problem;
import org.heardportal.discovery.SavePolicy;
import org.heardportal.discovery.SearchCockpit;
import org.heardportal.schema.Rows;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchQuery;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.Soon;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What an owner saves in the cockpit changes the next search, on this node and on another one that follows the same database. The other node is a snapshot and an
 * index of its own, which look at the sequence each second by the product's own poll.
 */
@ExtendWith(ArquillianExtension.class)
class SearchOnTwoNodesIT {

    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** Two letters that no page has. */
    private final String word = "qx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final SynonymRule rule = new SynonymRule(List.of(word), List.of("missed bin collection"));
    private final ContentPoll otherPoll = new ContentPoll();
    private final PublishedContent other = new PublishedContent();

    @Inject
    SearchCockpit cockpit;

    @Inject
    PublishedContent published;

    @Inject
    ContentRegister register;

    @Inject
    AsOwner asOwner;

    private SignedInPerson olu;
    /** When the other node looks at the sequence again; somewhere in a second when a test begins. */
    private Instant nextLook = Instant.now().plusMillis(ThreadLocalRandom.current().nextLong(BETWEEN_LOOKS.toMillis()));

    @BeforeEach
    void begin() {
        long id = Rows.count("select id from account where email = 'olu@example.org'");
        olu = new SignedInPerson(id, "Olu Owner", "olu@example.org", Set.of(Role.OWNER), Set.of("waste"));
        other.begin(register.compose(), Clock.systemUTC(), Meaning.NONE);
        otherPoll.register = register;
        otherPoll.published = other;
    }

    @AfterEach
    void end() {
        other.close();
    }

    @Test
    void aSynonymThatIsSavedChangesTheNextSearchOfEveryNodeAsThePreviewSaidAndUndoRestores() {
        PolicyEdit add = add(rule);
        PolicyPreview preview = owner(() -> cockpit.preview(olu, add));
        assertThat(preview.tried()).singleElement().satisfies(tried -> {
            assertThat(tried.before()).isEmpty();
            assertThat(tried.after()).first().isEqualTo("Missed bin collection");
        });
        assertThat(first(published)).as("nothing is changed by looking").isEmpty();
        long before = preview.base();
        owner(() -> cockpit.save(new SavePolicy(olu, add, preview.base(), "People type it")));
        onBothNodes(() -> first(published).equals(Optional.of(preview.tried().get(0).after().get(0))) && first(other).equals(first(published)));
        PolicyEdit back = owner(() -> cockpit.putBack(olu, PolicyFile.SYNONYMS, before));
        PolicyPreview undo = owner(() -> cockpit.preview(olu, back));
        assertThat(undo.lines()).containsExactly(new PolicyPreview.Line(false, "- { typed: [" + word + "], meant: [missed bin collection] }"));
        owner(() -> cockpit.save(new SavePolicy(olu, back, undo.base(), "It was a mistake")));
        onBothNodes(() -> first(published).isEmpty() && first(other).isEmpty());
        assertThat(owner(() -> cockpit.history(olu, PolicyFile.SYNONYMS))).extracting(version -> version.revision().reason()).startsWith("It was a mistake", "People type it");
    }

    @Test
    void aChangeInBetweenIsSaidAndNeitherIsLost() {
        PolicyPreview mine = owner(() -> cockpit.preview(olu, add(rule)));
        SynonymRule theirs = new SynonymRule(List.of(word + "b"), List.of("blue badge"));
        owner(() -> cockpit.save(new SavePolicy(olu, add(theirs), mine.base(), "A colleague was quicker")));
        assertRefused(Problem.CHANGED, new SavePolicy(olu, add(rule), mine.base(), "Mine"));
        PolicyPreview again = owner(() -> cockpit.preview(olu, add(rule)));
        owner(() -> cockpit.save(new SavePolicy(olu, add(rule), again.base(), "Mine over theirs")));
        onBothNodes(() -> owner(() -> cockpit.policy(olu)).synonyms().containsAll(List.of(rule, theirs)));
    }

    @Test
    void whatCannotBeUsedIsRefusedAndChangesNothing() {
        long base = owner(() -> cockpit.preview(olu, add(rule))).base();
        assertThatThrownBy(() -> cockpit.preview(olu, add(rule))).isInstanceOf(EJBAccessException.class);
        assertRefused(Problem.REASON_MISSING, new SavePolicy(olu, add(rule), base, " "));
        assertRefused(Problem.REASON_TOO_LONG, new SavePolicy(olu, add(rule), base, "x".repeat(501)));
        assertRefused(Problem.NAMES_SOMEBODY, new SavePolicy(olu, add(rule), base, "Jo, 07700 900123, asked for it"));
        assertRefused(Problem.NOT_USABLE, new SavePolicy(olu, add(new SynonymRule(List.of("CAPITALS"), List.of("bin"))), base, "Why not"));
        assertRefused(Problem.GONE, new SavePolicy(olu, new PolicyEdit.OfSynonym(Optional.of(rule), Optional.empty()), base, "It is not there"));
        assertThat(owner(() -> cockpit.preview(olu, add(rule))).base()).isEqualTo(base);
    }

    private static PolicyEdit add(SynonymRule rule) {
        return new PolicyEdit.OfSynonym(Optional.empty(), Optional.of(rule));
    }

    private Optional<String> first(PublishedContent node) {
        return node.index().search(SearchQuery.of(word, Language.ENGLISH)).hits().stream().findFirst().map(hit -> hit.title());
    }

    private void assertRefused(Problem problem, SavePolicy command) {
        assertThatThrownBy(() -> owner(() -> cockpit.save(command))).isInstanceOfSatisfying(PolicyRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private <T> T owner(Supplier<T> call) {
        return asOwner.get(call);
    }

    /** The other node looks each second, as by the product's timer. */
    private void onBothNodes(BooleanSupplier holds) {
        Soon.within(AT_MOST, () -> {
            if (!Instant.now().isBefore(nextLook)) {
                nextLook = Instant.now().plus(BETWEEN_LOOKS);
                otherPoll.look();
            }
            return holds.getAsBoolean();
        });
    }
}
