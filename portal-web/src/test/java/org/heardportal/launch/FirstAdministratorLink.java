package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.heardportal.portal.Form;
import org.heardportal.portal.Visitor;

/** The one-time link that an empty portal prints for whoever will administer it. */
record FirstAdministratorLink(URI portal, String path) {

    private static final Pattern LINK = Pattern.compile("/first-administrator/[0-9a-f]{64}\\b");

    static FirstAdministratorLink in(PackagedPortal empty) {
        var link = LINK.matcher(empty.said());
        assertThat(link.find()).as("a link is printed").isTrue();
        return new FirstAdministratorLink(empty.address(), link.group());
    }

    /** A password that is too short is refused and what was typed stays; a good one makes the account; then the link leads nowhere. */
    void makesOneAdministratorAndNoMore() {
        Visitor visitor = Visitor.at(portal);
        Form form = visitor.get(path).formWith("input[type=password]");
        form = form.with(form.nameOf("input[autocomplete=name]"), "Ada Rowe").with(form.nameOf("input[type=email]"), "ada.rowe@example.org");
        String password = form.nameOf("input[type=password]");

        var refused = visitor.submit(form.with(password, "short"));
        assertThat(refused.page().select(".govuk-error-summary")).hasSize(1);
        assertThat(refused.page().select("input[autocomplete=name]").val()).isEqualTo("Ada Rowe");
        assertThat(visitor.cookies()).isEmpty();

        visitor.submit(form.with(password, "three ducks on a wall"));
        assertThat(visitor.get("/admin").status()).isEqualTo(200);

        assertThat(Visitor.at(portal).get(path).page().select("input[type=password]")).as("the link is used up").isEmpty();
    }
}
