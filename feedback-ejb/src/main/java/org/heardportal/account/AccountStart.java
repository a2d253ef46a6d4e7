package org.heardportal.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Prepares the accounts when the application starts. In sample mode the people of a file are brought in line with it: its passwords are random and were written
 * by the launcher. On a fresh installation the one-time token of the first administrator is accepted. Without either setting nothing is made: there is no
 * account by default.
 */
@Singleton
@Startup
public class AccountStart {

    private static final Logger LOG = System.getLogger(AccountStart.class.getName());

    @Inject
    AccountSettings settings;

    @Inject
    AccountRepository accounts;

    @Inject
    FirstAdministratorTokens firstAdministratorTokens;

    @Inject
    Teams teams;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        List<String> problems = settings.problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), problems));
        }
        Instant now = clock.instant();
        settings.samplePeople().ifPresent(file -> people(file).forEach(person -> bringInLine(person, now)));
        if (!accounts.hasAdministrator()) {
            settings.firstAdministrator().ifPresent(token -> firstAdministratorTokens.accept(token, now));
        }
    }

    private void bringInLine(SamplePerson person, Instant now) {
        teams.know(person.teams());
        Optional<Account> known = accounts.byEmail(person.email());
        if (known.isEmpty()) {
            accounts.add(Account.ofSample(person, Passwords.hash(person.password()), now));
        } else if (!known.get().isSample()) {
            LOG.log(Level.WARNING, "A sample person has the e-mail address of account {0}, which is a real one and stays as it is", Long.toString(known.get().id()));
        } else if (!known.get().isLike(person) || !Passwords.fits(person.password(), known.get().passwordHash())) {
            known.get().becomeLike(person, Passwords.hash(person.password()));
        }
    }

    private static List<SamplePerson> people(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(SamplePerson::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
