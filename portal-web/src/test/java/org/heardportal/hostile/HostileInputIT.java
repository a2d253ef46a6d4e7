package org.heardportal.hostile;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heardportal.portal.Answer;
import org.heardportal.portal.Form;
import org.heardportal.portal.Page;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.heardportal.web.route.Audience;
import org.heardportal.web.route.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every address, parameter and form field gets every hostile text, and each form is sent with fields missing, repeated and unknown. */
@WithPortal
class HostileInputIT {

    private static final String UNKNOWN = "no-such-field";

    /** What the runtime and the component library put into forms for themselves. */
    private static final String MACHINERY = "jakarta\\.faces\\..*|primefaces\\..*";

    /** For a parameter that a page does not know, one text of each kind is enough. */
    private static final Set<HostileText> FEW = EnumSet.of(HostileText.ELEMENT, HostileText.NUL, HostileText.LONG_WORD);

    /** What no path may hold, even encoded: the container refuses it before the portal sees it. */
    private static final Set<HostileText> NO_PATH = EnumSet.of(HostileText.PATH, HostileText.NUL, HostileText.QUERY_LANGUAGE);

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final RunningPortal portal;
    private Judge judge;

    HostileInputIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void begin() {
        judge = Judge.of(portal);
    }

    @AfterEach
    void nothingIsHalfWrittenFailedOrLocked() {
        judge.assertNothingLeftBehind();
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfEveryAddress(Audience audience) {
        Visitor visitor = visitor(audience);
        for (Route route : routes(audience)) {
            for (HostileText hostile : HostileText.values()) {
                for (int part = 0; part < route.parts().size(); part++) {
                    String[] values = route.parts().toArray(String[]::new);
                    values[part] = encoded(hostile.text()).replace("+", "%20");
                    String path = route.pattern();
                    for (String value : values) {
                        path = path.replaceFirst("\\{[^}]*}", value);
                    }
                    if (NO_PATH.contains(hostile)) {
                        judge.judgeIfRead(route + " with " + hostile, visitor.get(path));
                    } else {
                        judge.judge(route + " with " + hostile, visitor.get(path));
                    }
                }
            }
        }
        judge.assertNothingWrong();
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterOfEveryPage(Audience audience) {
        Visitor visitor = visitor(audience);
        Map<String, Set<String>> namesByPath = parametersByPath(visitor, audience);
        for (Page page : Page.kinds(audience).stream().filter(page -> page.state().equals(Page.FIRST_VIEW)).toList()) {
            Set<String> known = namesByPath.getOrDefault(page.path(), Set.of());
            Set<String> names = new TreeSet<>(List.of("lang", "page", "to", UNKNOWN));
            names.addAll(known);
            for (String name : names) {
                for (HostileText hostile : known.contains(name) ? EnumSet.allOf(HostileText.class) : FEW) {
                    judge.judge(page + " with " + name + "=" + hostile, visitor.get(page.path() + '?' + name + '=' + encoded(hostile.text())));
                }
                String repeated = name + "=1&" + name + '=' + encoded(HostileText.ELEMENT.text());
                judge.judge(page + " with " + name + " repeated", visitor.get(page.path() + '?' + repeated));
            }
            judge.judge(page + " with a hostile name", visitor.get(page.path() + '?' + encoded(HostileText.ELEMENT.text()) + "=1"));
        }
        judge.assertNothingWrong();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfEveryForm(Audience audience) {
        Supplier<Visitor> visitors = () -> visitor(audience);
        for (Page page : Page.kinds(audience)) {
            List<Form> forms = visitors.get().get(page.path()).forms();
            for (int number = 0; number < forms.size(); number++) {
                if (forms.get(number).method().equals("POST")) {
                    attack(page, number, visitors);
                }
            }
        }
        judge.assertNothingWrong();
    }

    private void attack(Page page, int number, Supplier<Visitor> visitors) {
        Visitor visitor = visitors.get();
        Answer opened = visitor.get(page.path());
        Form form = withNonce(opened.forms().get(number), opened);
        for (String name : form.names()) {
            for (HostileText hostile : name.matches(MACHINERY) ? FEW : EnumSet.allOf(HostileText.class)) {
                judge.judge(page + ", " + name + "=" + hostile, visitor.submit(form.with(name, hostile.text())));
            }
            judge.judge(page + " without " + name, visitor.submit(form.without(name)));
            judge.judge(page + " with " + name + " repeated", visitor.submit(form.and(name, "again")));
        }
        judge.judge(page + " with an unknown field", visitor.submit(form.and(UNKNOWN, "x")));
        judge.judge(page + " with a hostile name", visitor.submit(form.and("\"><svg onload=alert(1)>", "x")));
        judge.judge(page + " with nothing at all", visitor.submit(new Form(form.element(), form.method(), form.action(), List.of())));
    }

    /** The script of the component library puts the nonce of its page into every form; without it nothing else would be looked at. */
    private static Form withNonce(Form form, Answer page) {
        return page.header("Content-Security-Policy").map(NONCE::matcher).filter(Matcher::find)
                .map(nonce -> form.and("primefaces.nonce", nonce.group(1))).orElse(form);
    }

    private Visitor visitor(Audience audience) {
        return audience.role().map(portal::signedInAs).orElseGet(portal::visitor);
    }

    private static List<Route> routes(Audience audience) {
        return Arrays.stream(Route.values()).filter(route -> route.audience() == audience).toList();
    }

    /** The names that the forms and links of all pages put into queries, by the path that they lead to. */
    private static Map<String, Set<String>> parametersByPath(Visitor visitor, Audience audience) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Page page : Page.kinds(audience)) {
            Answer answer = visitor.get(page.path());
            answer.forms().stream().filter(form -> form.method().equals("GET"))
                    .forEach(form -> names.computeIfAbsent(form.action(), path -> new TreeSet<>()).addAll(form.names()));
            answer.page().select("a[href*=?]").eachAttr("abs:href").stream().map(URI::create).filter(link -> link.getRawQuery() != null)
                    .forEach(link -> names.computeIfAbsent(link.getRawPath(), path -> new TreeSet<>())
                            .addAll(Arrays.stream(link.getRawQuery().split("&")).map(pair -> pair.split("=")[0]).toList()));
        }
        return names;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
