package org.heardportal.web.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.heardportal.account.Role;
import org.heardportal.web.route.Audience;
import org.heardportal.web.route.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/staff", "/staff/services/missed-bin-collection", "/owner", "/admin", "/", "/services/report-a-pothole", "/a-to-z"})
    void leadsBackToEveryPageOfTheRouteTable(String path) {
        assertThat(Destination.accepted(path)).map(Destination::path).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "///evil.example", "http:/staff", "staff", "", " ",
        "/staff/", "/STAFF", "/staff?x=1", "/staff#x", "/staff;x=1", "/staff/..", "/staff/../admin", "/%2Fevil.example", "/services/a%2Fb", "/services/%0D%0ASet-Cookie:x",
        "/services//evil.example", "javascript:alert(1)", "/staff\r\nLocation: //evil.example", "/nothing", "/staff/nothing", "/staff/home.xhtml", "/@evil.example"})
    void leadsNowhereElse(String path) {
        assertThat(Destination.accepted(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-out", "/first-administrator/abc"})
    void leadsNobodyBackToSigningInOrOut(String path) {
        assertThat(Destination.accepted(path)).isEmpty();
    }

    @Test
    void leadsToThePageThatWasAskedForWhenThePersonMaySeeIt() {
        assertThat(Destination.of("/staff/services/report-a-pothole", Set.of(Role.ADVISER)).path()).isEqualTo("/staff/services/report-a-pothole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "//evil.example", ""})
    void leadsToThePersonsOwnPageWhenThePersonMayNotSeeWhatWasAskedFor(String asked) {
        assertThat(Destination.of(asked, Set.of(Role.OWNER)).path()).isEqualTo("/owner");
    }

    @Test
    void theFirstRoleDecidesWhereAPersonWithSeveralLands() {
        assertThat(Destination.homeOf(EnumSet.allOf(Role.class)).route()).isEqualTo(Route.STAFF_HOME);
        assertThat(Destination.homeOf(EnumSet.of(Role.OWNER, Role.ADMINISTRATOR)).route()).isEqualTo(Route.OWNER_HOME);
    }

    @Test
    void somebodyWithoutARoleLandsOnTheFrontPage() {
        assertThat(Destination.homeOf(Set.of()).path()).isEqualTo("/");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theFirstPageOfARoleIsForThatRole(Role role) {
        assertThat(Destination.homeOf(role).audience().role()).contains(role);
    }

    @Test
    void everyAddressBelowTheFolderOfARoleIsKeptForIt() {
        assertThat(Destination.audienceOf("/staff")).isEqualTo(Audience.STAFF);
        assertThat(Destination.audienceOf("/staff/whatever/it/is")).isEqualTo(Audience.STAFF);
        assertThat(Destination.audienceOf("/admin/")).isEqualTo(Audience.ADMINISTRATOR);
        assertThat(Destination.audienceOf("/staffing")).isEqualTo(Audience.RESIDENT);
    }

    @Test
    void theFolderOfEveryRouteIsThatOfItsAudience() {
        assertThat(Arrays.stream(Route.values())).allSatisfy(route -> assertThat(Destination.audienceOf(route.pattern())).isEqualTo(route.audience()));
    }
}
