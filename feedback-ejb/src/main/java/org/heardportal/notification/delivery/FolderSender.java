package org.heardportal.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Writes each message as a file {@code outbox-ID.eml} to a folder, where it can be read but goes no further. A file is there whole or not at all, and a
 * repeat takes the place of the first.
 */
@ApplicationScoped
class FolderSender implements MessageSender {

    @Inject
    DeliverySettings settings;

    @Override
    public boolean isThere() {
        return settings.folder().isPresent();
    }

    @Override
    public void send(Mail mail) throws NotSent {
        byte[] message = MailFile.of(mail);
        Path folder = settings.folder().orElseThrow();
        Path whole = file(folder, mail.outboxId());
        try {
            Path unfinished = Files.createTempFile(Files.createDirectories(folder), ".", ".tmp");
            Files.write(unfinished, message);
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw NotSent.thisTime("folder-not-writable", e);
        }
    }

    @Override
    public Optional<SentMail> sent(long outboxId) {
        Optional<Path> file = settings.folder().map(folder -> file(folder, outboxId)).filter(Files::isReadable);
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(MailFile.read(Files.readAllBytes(file.get())));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("The message of outbox row " + outboxId + " cannot be read", e);
        }
    }

    private static Path file(Path folder, long outboxId) {
        return folder.resolve("outbox-" + outboxId + ".eml");
    }
}
