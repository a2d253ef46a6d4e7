package org.heardportal.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.heardportal.notification.delivery.MessageSender.Mail;
import org.heardportal.notification.delivery.MessageSender.NotSent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages in a folder. */
class FolderSenderTest {

    @TempDir
    Path parent;

    @Test
    void aMessageIsAWholeFileAndARepeatTakesItsPlace() throws Exception {
        FolderSender sender = sender(parent.resolve("messages"));
        sender.send(mail("Once"));
        sender.send(mail("Twice"));

        assertThat(parent.resolve("messages")).isDirectoryContaining("glob:**/outbox-7.eml");
        try (var files = Files.list(parent.resolve("messages"))) {
            assertThat(files).hasSize(1);
        }
        assertThat(sender.sent(7)).hasValueSatisfying(sent -> assertThat(sent.body()).isEqualTo("Twice"));
        assertThat(sender.sent(8)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsAPassingTrouble() throws IOException {
        FolderSender sender = sender(Files.writeString(parent.resolve("file"), "").resolve("messages"));

        assertThatThrownBy(() -> sender.send(mail("Once"))).isInstanceOfSatisfying(NotSent.class, refused -> {
            assertThat(refused.code()).isEqualTo("folder-not-writable");
            assertThat(refused.isForGood()).isFalse();
        });
    }

    @Test
    void withoutAFolderThereIsNothingToSendWith() {
        FolderSender sender = new FolderSender();
        sender.settings = new DeliverySettings();
        sender.settings.folder = Optional.empty();

        assertThat(sender.isThere()).isFalse();
        assertThat(sender.sent(7)).isEmpty();
    }

    private static FolderSender sender(Path folder) {
        FolderSender sender = new FolderSender();
        sender.settings = new DeliverySettings();
        sender.settings.folder = Optional.of(folder.toString());
        return sender;
    }

    private static Mail mail(String body) {
        return new Mail(7, "<outbox-7@portal.example.org>", "Council", "help@example.org", "a@example.org", "News", body, "en", Instant.EPOCH);
    }
}
