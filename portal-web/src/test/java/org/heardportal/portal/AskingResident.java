package org.heardportal.portal;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.heardportal.content.Language;
import org.heardportal.content.form.AddressQuestion;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;

/** A resident who asks for a service through its form, as a browser without JavaScript does, with an answer ready for every question. */
public final class AskingResident {

    private static final String FIELD = "answer";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Visitor visitor;
    private final FormDefinition form;
    private final Map<String, List<String>> chosen = new LinkedHashMap<>();
    private String path;

    private AskingResident(Visitor visitor, FormDefinition form) {
        this.visitor = visitor;
        this.form = form;
    }

    /** Begins the form of a service: the first question is open then. */
    public static AskingResident begins(Visitor visitor, String service) {
        FormDefinition form = SampleContent.library().forms(Language.ENGLISH).stream().filter(each -> each.service().equals(service)).findFirst().orElseThrow();
        AskingResident resident = new AskingResident(visitor, form);
        String start = "/apply/" + service;
        resident.path = pathOf(visitor.submit(visitor.get(start).formWith("#send")));
        return resident;
    }

    /** Chooses these answers where the form asks; for every other question there is one anyway. */
    public AskingResident choosing(String question, String... choices) {
        chosen.put(question, List.of(choices));
        return this;
    }

    /** The path of the page that is open. */
    public String path() {
        return path;
    }

    /** The path of a page of the draft by its last part. */
    public String pathOf(String last) {
        return path.substring(0, path.lastIndexOf('/') + 1) + last;
    }

    public Visitor visitor() {
        return visitor;
    }

    /** Answers questions until this one is open, or the answers are to be checked. */
    public AskingResident until(String last) {
        int left = form.questions().size() + 1;
        while (!path.endsWith("/" + last) && left-- > 0) {
            step();
        }
        if (!path.endsWith("/" + last)) {
            throw new AssertionError("no way led to " + last + " but to " + path.replaceAll("/[^/]*/([^/]*)$", "/…/$1"));
        }
        return this;
    }

    /** Answers the question that is open and goes where that leads. */
    public AskingResident step() {
        return step(filledIn());
    }

    /** Sends the question that is open, filled in like this, and goes where that leads. */
    public AskingResident step(Form filledIn) {
        path = pathOf(visitor.submit(filledIn));
        return this;
    }

    /** Opens a page of the draft by its last part. */
    public AskingResident goTo(String last) {
        path = pathOf(last);
        return this;
    }

    /** Sends the question that is open, well answered. */
    public Answer answer() {
        return visitor.submit(filledIn());
    }

    /** The form of the question that is open, well answered. */
    public Form filledIn() {
        Question question = form.question(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        Form page = question();
        for (Form.Field field : fields(question)) {
            page = page.without(field.name());
        }
        for (Form.Field field : fields(question)) {
            page = page.and(field.name(), field.value());
        }
        return page;
    }

    /** The form of the question that is open, as it is shown. */
    public Form question() {
        return visitor.get(path).formWith("[name^=" + FIELD + "]");
    }

    /** Sends the answers that are to be checked, and answers with what came. */
    public Answer send() {
        until("check");
        return visitor.submit(visitor.get(path).formWith("[name=digest]"));
    }

    /** A draft that is sent; the receipt is open then. */
    public AskingResident sent() {
        path = pathOf(send());
        return this;
    }

    private List<Form.Field> fields(Question question) {
        if (chosen.containsKey(question.key())) {
            return chosen.get(question.key()).stream().map(choice -> new Form.Field(FIELD, choice)).toList();
        }
        List<Form.Field> fields = new ArrayList<>();
        switch (question.kind()) {
            case TEXT, LONG_TEXT -> fields.add(new Form.Field(FIELD, "By the church"));
            case EMAIL -> fields.add(new Form.Field(FIELD, "ada.resident@example.org"));
            case PHONE -> fields.add(new Form.Field(FIELD, "07700 900123"));
            case YES_OR_NO, ONE_OF, SEVERAL_OF -> fields.add(new Form.Field(FIELD, question.choiceKeys().getFirst()));
            case DATE -> {
                LocalDate day = LocalDate.now(LONDON).plusDays(question.key().equals("not-before") ? 7 : -2);
                fields.add(new Form.Field(FIELD + "-day", Integer.toString(day.getDayOfMonth())));
                fields.add(new Form.Field(FIELD + "-month", Integer.toString(day.getMonthValue())));
                fields.add(new Form.Field(FIELD + "-year", Integer.toString(day.getYear())));
            }
            case ADDRESS -> {
                fields.add(new Form.Field(FIELD + "-" + AddressQuestion.LINE_1, "1 Example Street"));
                fields.add(new Form.Field(FIELD + "-" + AddressQuestion.POSTCODE, "ZZ99 3VZ"));
            }
        }
        return fields;
    }

    /** Where a redirect leads, without its query. */
    private static String pathOf(Answer answer) {
        return answer.header("Location").map(URI::create).map(URI::getRawPath).orElseThrow(() -> new AssertionError(answer + ": " + answer.page().select("main").text()));
    }
}
