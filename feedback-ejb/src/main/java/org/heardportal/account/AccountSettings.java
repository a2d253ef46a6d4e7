package org.heardportal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of this package. */
@ApplicationScoped
class AccountSettings {

    /** The launcher makes 256 bits; less than 128 could be guessed. 22 characters of base64url hold 128 bits. */
    private static final int SHORTEST_TOKEN = 22;

    @Inject
    @ConfigProperty(name = "heard.sample.people")
    Optional<String> samplePeople;

    @Inject
    @ConfigProperty(name = "heard.first.administrator")
    Optional<String> firstAdministrator;

    /** The file of sample people, in sample mode only. */
    Optional<Path> samplePeople() {
        return samplePeople.map(Path::of);
    }

    /** The one-time token of the first administrator. */
    Optional<String> firstAdministrator() {
        return firstAdministrator;
    }

    /** What is wrong with the settings, in words; empty when nothing is. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        samplePeople().filter(file -> !Files.isReadable(file))
                .ifPresent(file -> problems.add("heard.sample.people: there is no readable file " + file));
        firstAdministrator().filter(token -> token.length() < SHORTEST_TOKEN)
                .ifPresent(token -> problems.add("heard.first.administrator: a token has at least " + SHORTEST_TOKEN + " characters"));
        return problems;
    }
}
