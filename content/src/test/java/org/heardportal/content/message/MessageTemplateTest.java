package org.heardportal.content.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.heardportal.content.Language;
import org.heardportal.content.message.MessageTemplate.Message;
import org.junit.jupiter.api.Test;

/** How a template becomes a message. */
class MessageTemplateTest {

    private static final MessageTemplate TEMPLATE = new MessageTemplate(MessageKind.REQUEST_RECEIVED, Language.ENGLISH, "Request {reference}",
            "Thank you.\n\nWe come by {due}.\nOr before.\n \nIt is {service}, {reference}.");

    @Test
    void everyPlaceIsFilledIn() {
        Message message = TEMPLATE.fill(Map.of(Placeholder.REFERENCE, "R 1", Placeholder.DUE, "Monday", Placeholder.SERVICE, "Bins"));
        assertThat(message.subject()).isEqualTo("Request R 1");
        assertThat(message.body()).isEqualTo("Thank you.\n\nWe come by Monday.\nOr before.\n\nIt is Bins, R 1.");
    }

    @Test
    void aParagraphThatThereIsNothingForIsLeftOutAsAWhole() {
        assertThat(TEMPLATE.fill(Map.of(Placeholder.REFERENCE, "R 1", Placeholder.SERVICE, "Bins")).body()).isEqualTo("Thank you.\n\nIt is Bins, R 1.");
        assertThat(TEMPLATE.fill(Map.of(Placeholder.REFERENCE, "R 1", Placeholder.SERVICE, "", Placeholder.DUE, "Monday")).body())
                .isEqualTo("Thank you.\n\nWe come by Monday.\nOr before.");
    }

    @Test
    void whatIsPutInIsTakenAsItIs() {
        assertThat(TEMPLATE.fill(Map.of(Placeholder.REFERENCE, "R 1", Placeholder.SERVICE, "{due} $1 \\ {x", Placeholder.DUE, "now")).body())
                .endsWith("It is {due} $1 \\ {x, R 1.");
        assertThat(TEMPLATE.fill(Map.of(Placeholder.REFERENCE, "R 1", Placeholder.SERVICE, "one\n\ntwo")).body()).endsWith("It is one\n\ntwo, R 1.");
    }

    @Test
    void aSubjectIsNeverLeftOut() {
        assertThatThrownBy(() -> TEMPLATE.fill(Map.of(Placeholder.SERVICE, "Bins"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageDoesNotShowItsWordsInALog() {
        assertThat(TEMPLATE.fill(Map.of(Placeholder.REFERENCE, "R 1"))).asString().doesNotContain("R 1");
    }
}
