package org.heardportal.portal;

import java.util.Map;

import org.heardportal.account.Role;
import org.heardportal.shared.Reference;

/**
 * A request that a resident has sent through the form, for tests of what comes afterwards.
 *
 * @param resident whose browser holds the proof of the receipt
 * @param adviser who is signed in and whose team handles it
 */
public record AskedRequest(Visitor resident, Visitor adviser, Reference reference) {

    private static final String COOKIE = "__Host-heard-request";

    /** Somebody's bin was missed. */
    public static AskedRequest missedBin(RunningPortal portal) {
        return missedBin(portal, portal.visitor());
    }

    /** This person's bin was missed. */
    public static AskedRequest missedBin(RunningPortal portal, Visitor resident) {
        AskingResident.begins(resident, "missed-bin-collection").sent();
        String cookie = resident.cookies().get(COOKIE);
        return new AskedRequest(resident, portal.visitor().signIn(adviserOf(portal)), Reference.parse(cookie.substring(0, cookie.indexOf('.'))).orElseThrow());
    }

    /** The adviser whose team it comes to. */
    public static SamplePerson adviserOf(RunningPortal portal) {
        return portal.people().stream().filter(person -> person.roles().contains(Role.ADVISER) && person.teams().contains("waste")).findFirst().orElseThrow();
    }

    /** The form of all steps, with the button of one pressed. */
    public static Form pressing(Form steps, String step) {
        Form form = steps;
        for (String name : steps.names()) {
            form = name.endsWith("-send") ? form.without(name) : form;
        }
        return form.with(step + "-send", "x");
    }

    /** The reference as tables and addresses hold it. */
    public String plain() {
        return reference.plain();
    }

    /** The e-mail address that the resident gave. */
    public String email() {
        return "ada.resident@example.org";
    }

    /** The address of the resident's page of it. */
    public String page() {
        return "/requests/" + plain();
    }

    /** The address of the staff page of it. */
    public String staffPage() {
        return "/staff/requests/" + plain();
    }

    /** The adviser asks the resident for something. */
    public void ask(String words) {
        adviserSends("ask", Map.of("ask-words", words));
    }

    /** The adviser takes a step; fails when it is not taken. */
    public void adviserSends(String step, Map<String, String> fields) {
        Form form = pressing(adviser.get(staffPage()).formWith("#note-words"), step);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        Answer answer = adviser.submit(form);
        if (answer.status() != 302) {
            throw new AssertionError(step + " was not taken: " + answer + ": " + answer.page().select(".govuk-error-summary, .govuk-notification-banner").text());
        }
    }
}
