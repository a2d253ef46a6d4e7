package org.heardportal.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.heardportal.guard.Facelet.Element;

/** What facelets keep to, so that pages stay light, accessible and usable without JavaScript. */
enum FaceletRule {

    /** With PrimeFaces present these inject 237 KB and an inline script, need JavaScript, or write poor markup. */
    NO_COMPONENT_THAT_NEEDS_SCRIPT(Scope.RESIDENTS, (facelet, element) ->
            Set.of("h:head", "h:body", "h:commandLink", "h:button", "h:selectOneRadio", "h:outputScript", "h:outputStylesheet", "f:ajax", "f:websocket")
                    .contains(element.name()) || element.name().startsWith("p:") || element.isHtml() && element.has("outcome")),

    /** A view that is kept needs a session, and a session needs a cookie. */
    VIEWS_ARE_TRANSIENT(Scope.RESIDENTS, (facelet, element) -> element.name().equals("f:view") && !element.attribute("transient").equals(Optional.of("true"))),

    /** The ids in a page are those in the facelet, so that links and labels find them. */
    FORMS_PREPEND_NO_ID(Scope.RESIDENTS, (facelet, element) -> element.name().equals("h:form") && !"false".equals(element.attributes().get("prependId"))),

    /** Errors are told by the portal, in the same words in summary and at the field, not by the browser. */
    FORMS_ARE_NOT_CHECKED_BY_THE_BROWSER(Scope.ALL, (facelet, element) ->
            element.name().equals("form") && !element.has("novalidate") && !element.has("pt:novalidate") || element.name().equals("h:form") && !element.has("pt:novalidate")),

    NO_INLINE_STYLE(Scope.ALL, (facelet, element) -> element.name().equals("style") || element.has("style") || element.has("pt:style")),

    NO_INLINE_SCRIPT(Scope.ALL, (facelet, element) -> element.name().equals("script") && !element.has("src")
            || element.attributes().keySet().stream().anyMatch(name -> name.matches("(pt:)?on[a-z]+")) && (element.isHtml() || facelet.isForResidents())
            || element.attributes().values().stream().anyMatch(value -> value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:"))),

    /** One script, for enhancement only, that nothing waits for. */
    ONE_MODULE_AND_ONLY_IN_A_TEMPLATE(Scope.ALL, (facelet, element) ->
            element.name().equals("script") && element.has("src") && !(facelet.isTemplate() && "module".equals(element.attributes().get("type")))),

    IDS_HAVE_NO_COLON(Scope.ALL, (facelet, element) -> element.attribute("id").filter(id -> id.replaceAll("#\\{[^}]*\\}", "").contains(":")).isPresent()),

    /** Text is encoded everywhere but in the one tag that writes rendered Markdown, which is safe HTML by its making. */
    TEXT_IS_ENCODED(Scope.ALL, (facelet, element) -> element.has("escape") && !"true".equals(element.attributes().get("escape"))
            && !facelet.place().equals("/WEB-INF/tags/rich.xhtml")),

    /** The template writes the one {@code h1} from the title that the page gives; a page that fills the region for it writes the one itself. */
    ONE_HEADING_A_PAGE(Scope.ALL, null) {
        @Override
        List<Finding> findings(Facelet facelet) {
            List<Element> headings = facelet.elements().stream().filter(element -> Set.of("h1", LEAD).contains(element.name())).toList();
            boolean fills = facelet.elements().stream().anyMatch(element -> element.name().equals("ui:define") && "heading".equals(element.attributes().get("name")));
            boolean mayHaveOne = facelet.isPage() && fills || facelet.isTemplate() || facelet.place().equals("/WEB-INF/tags/pageLead.xhtml");
            return headings.stream().skip(mayHaveOne ? 1 : 0).map(heading -> facelet.finding(heading, "another <h1>")).toList();
        }
    },

    /** The one bean that makes links knows addresses, languages and the hashes of styles. */
    LINKS_ARE_MADE_BY_LINK(Scope.ALL, (facelet, element) -> !element.name().startsWith("ui:")
            && hasLiteral(element, "href", "src", "formaction", "srcset", "poster")
            || element.name().equals("form") && hasLiteral(element, "action")
            || Set.of("h:link", "h:outputLink", "h:outputStylesheet", "h:outputScript", "h:graphicImage").contains(element.name())
                    && hasLiteral(element, "outcome", "value", "name", "library")),

    NOTHING_FROM_ANOTHER_HOST(Scope.ALL, (facelet, element) ->
            element.attributes().values().stream().anyMatch(value -> value.matches("(?i)\\s*(https?:)?//.*"))),

    /** A Faces resource is served under an address of its own, outside the hashed styles, and brings a script along. */
    NO_FACES_RESOURCE(Scope.ALL, (facelet, element) ->
            element.attributes().values().stream().anyMatch(value -> value.contains("#{resource[") || value.contains("jakarta.faces.resource"))),

    /** A name that only the older namespaces have would slip past the other rules. */
    NAMESPACES_ARE_KNOWN(Scope.ALL, (facelet, element) -> element.name().matches(".*(/|jcp|sun\\.com).*:.*")),

    /** The language of expressions keeps these words for itself: a property of such a name fails when the page is first shown. */
    NO_RESERVED_WORD_AS_PROPERTY(Scope.ALL, (facelet, element) -> element.attributes().values().stream().anyMatch(FaceletRule::usesReservedWord)) {
        @Override
        List<Finding> findings(Facelet facelet) {
            List<Finding> findings = new ArrayList<>(super.findings(facelet));
            facelet.texts().stream().filter(text -> usesReservedWord(text.words()))
                    .forEach(text -> findings.add(new Finding(facelet.file(), text.line(), text.words())));
            return findings;
        }
    },

    /** A page is read on one screen; what is longer becomes a tag. */
    AT_MOST_80_LINES(Scope.ALL, null) {
        @Override
        List<Finding> findings(Facelet facelet) {
            return facelet.lines() > 80 ? List.of(new Finding(facelet.file(), 81, facelet.lines() + " lines")) : List.of();
        }
    },

    NO_TEXT_IN_A_FACELET(Scope.ALL, null) {
        @Override
        List<Finding> findings(Facelet facelet) {
            List<Finding> findings = new ArrayList<>();
            facelet.texts().stream().filter(text -> LiteralWords.inText(text.words()))
                    .forEach(text -> findings.add(new Finding(facelet.file(), text.line(), "literal text: " + text.words())));
            for (Element element : facelet.elements()) {
                LiteralWords.in(element).forEach(words -> findings.add(facelet.finding(element, "literal words: " + words)));
            }
            return findings;
        }
    };

    /** The tag that writes the heading of an explanatory page. */
    private static final String LEAD = "t:pageLead";

    private static final Pattern RESERVED = Pattern.compile("#\\{(?:'[^']*'|[^}'])*\\.(empty|not|and|or|div|mod|eq|ne|lt|gt|le|ge|true|false|null|instanceof)\\b");

    private final Predicate<Facelet> scope;
    private final BiPredicate<Facelet, Element> broken;

    FaceletRule(Predicate<Facelet> scope, BiPredicate<Facelet, Element> broken) {
        this.scope = scope;
        this.broken = broken;
    }

    /** Where the facelet breaks the rule. */
    List<Finding> findings(Facelet facelet) {
        if (!scope.test(facelet)) {
            return List.of();
        }
        return facelet.elements().stream().filter(element -> broken.test(facelet, element))
                .map(element -> facelet.finding(element, "<" + element.name() + "> " + element.attributes())).toList();
    }

    /** Whether one of these attributes is written out: neither an expression, nor a place on the page, nor an image in the attribute itself. */
    private static boolean hasLiteral(Element element, String... names) {
        return Stream.of(names).map(name -> element.attributes().getOrDefault(name, "#"))
                .anyMatch(value -> !value.startsWith("#") && !value.startsWith("data:image/"));
    }

    private static boolean usesReservedWord(String text) {
        return RESERVED.matcher(text).find();
    }

    /** The name of the planted facelet that breaks the rule. */
    String plantedName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xhtml";
    }

    private static final class Scope {
        static final Predicate<Facelet> ALL = facelet -> true;
        static final Predicate<Facelet> RESIDENTS = Facelet::isForResidents;
    }
}
