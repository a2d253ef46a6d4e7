package org.heardportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.account.Decision.Allowed;
import org.heardportal.account.Decision.Refused;
import org.heardportal.content.service.Confidentiality;
import org.junit.jupiter.api.Test;

/** Every act, by every role, in every relation of the person's teams to the service, is written down here, and nothing else. */
class AccessTest {

    /** How the person's teams stand to the service. */
    private enum Relation { OWNING, HANDLING, STRANGER }

    /**
     * One line an act: for adviser, owner and administrator a group each; in it ordinary then restricted, for the owning, the handling and a strange team.
     * A allowed, R role refused, T team refused, C kept to its own teams (confidential).
     */
    private static final String TABLE = """
            OPEN_REQUEST        AAA AAA   RRR RRR   RRR RRR
            SEE_REQUEST         AAA AAC   ATT ATT   RRR RRR
            ADD_TO_REQUEST      AAA AAC   ATT ATT   RRR RRR
            PROGRESS_REQUEST    AAT AAT   ATT ATT   RRR RRR
            RESTRICT_REQUEST    RRR RRR   ATT ATT   RRR RRR
            READ_STAFF_NOTES    AAA AAC   ATT ATT   RRR RRR
            SEE_FEEDBACK        AAA AAC   ATT ATT   RRR RRR
            DECIDE_ON_FEEDBACK  RRR RRR   ATT ATT   RRR RRR
            PUBLISH_CONTENT     RRR RRR   ATT ATT   RRR RRR
            SEE_FIGURES         AAA AAA   ATT ATT   AAA AAA
            MANAGE_PEOPLE       RRR RRR   RRR RRR   AAA AAA
            SEE_AUDIT           RRR RRR   RRR RRR   AAA AAA
            SEE_MESSAGES        RRR RRR   RRR RRR   AAA AAA
            DISPOSE_OF_DATA     RRR RRR   RRR RRR   AAA AAA
            """;

    @Test
    void everyActByEveryRoleInEveryRelationIsDecidedAsTheTableSays() {
        assertThat(decided()).isEqualTo(written());
        assertThat(written()).hasSize(Act.values().length * Role.values().length * 2 * Relation.values().length);
    }

    @Test
    void whoHasNoRoleMayDoNothing() {
        for (Act act : Act.values()) {
            assertThat(Access.decide(person(Set.of(), Set.of("owning")), act, facts(Confidentiality.ORDINARY)))
                    .isEqualTo(new Refused(Decision.Reason.ROLE));
        }
    }

    @Test
    void twoRolesAllowWhatEitherAllowsAndNoMore() {
        for (Act act : Act.values()) {
            for (Confidentiality confidentiality : Confidentiality.values()) {
                for (Relation relation : Relation.values()) {
                    for (Role one : Role.values()) {
                        for (Role other : Role.values()) {
                            boolean either = decide(one, act, confidentiality, relation).isAllowed() || decide(other, act, confidentiality, relation).isAllowed();
                            assertThat(decide(EnumSet.of(one, other), act, confidentiality, relation).isAllowed()).isEqualTo(either);
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatBelongsToTheWholeCouncilIsPublishedByAnyOwner() {
        assertThat(Access.decide(person(Set.of(Role.OWNER), Set.of()), Act.PUBLISH_CONTENT, Facts.OF_THE_WHOLE_COUNCIL)).isEqualTo(new Allowed());
        assertThat(Access.decide(person(Set.of(Role.ADVISER), Set.of()), Act.PUBLISH_CONTENT, Facts.OF_THE_WHOLE_COUNCIL).isAllowed()).isFalse();
    }

    @Test
    void aRestrictedRequestOfAnOrdinaryServiceIsDecidedLikeOneOfARestrictedService() {
        assertThat(facts(Confidentiality.ORDINARY).restricted()).isEqualTo(facts(Confidentiality.RESTRICTED));
    }

    private static Map<String, Character> decided() {
        Map<String, Character> decided = new TreeMap<>();
        for (Act act : Act.values()) {
            for (Role role : Role.values()) {
                for (Confidentiality confidentiality : Confidentiality.values()) {
                    for (Relation relation : Relation.values()) {
                        decided.put(key(act.name(), role, confidentiality, relation), letter(decide(role, act, confidentiality, relation)));
                    }
                }
            }
        }
        return decided;
    }

    private static Map<String, Character> written() {
        Map<String, Character> written = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] groups = line.split(" +");
            int group = 1;
            for (Role role : Role.values()) {
                for (Confidentiality confidentiality : Confidentiality.values()) {
                    String letters = groups[group++];
                    Arrays.stream(Relation.values()).forEach(relation ->
                            written.put(key(groups[0], role, confidentiality, relation), letters.charAt(relation.ordinal())));
                }
            }
        });
        return written;
    }

    private static String key(String act, Role role, Confidentiality confidentiality, Relation relation) {
        return Stream.of(act, role, confidentiality, relation).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static char letter(Decision decision) {
        return switch (decision) {
            case Allowed allowed -> 'A';
            case Refused refused -> switch (refused.reason()) {
                case ROLE -> 'R';
                case TEAM -> 'T';
                case RESTRICTED -> 'C';
            };
        };
    }

    private static Decision decide(Role role, Act act, Confidentiality confidentiality, Relation relation) {
        return decide(Set.of(role), act, confidentiality, relation);
    }

    private static Decision decide(Set<Role> roles, Act act, Confidentiality confidentiality, Relation relation) {
        return Access.decide(person(roles, Set.of(relation.name().toLowerCase(java.util.Locale.ROOT))), act, facts(confidentiality));
    }

    private static SignedInPerson person(Set<Role> roles, Set<String> teams) {
        return new SignedInPerson(1, "Sam Example", "sam@example.org", roles, teams);
    }

    private static Facts facts(Confidentiality confidentiality) {
        return new Facts(Optional.of("owning"), Set.of("handling"), confidentiality);
    }
}
