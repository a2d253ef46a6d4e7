package org.heardportal.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.heardportal.account.People;
import org.heardportal.place.Gazetteer;
import org.heardportal.place.GazetteerRefused;
import org.heardportal.place.ImportGazetteer;

/** Takes a made-up gazetteer when the application starts in sample mode and there is none. The postcodes do not exist, and the places are at sea. */
@Singleton
@Startup
@DependsOn({"AccountStart", "PublishingStart"})
@RunAs("system")
public class SampleAddresses {

    private static final Logger LOG = System.getLogger(SampleAddresses.class.getName());
    private static final String FILE = "gazetteer.csv";

    @Inject
    People people;

    @Inject
    Gazetteer gazetteer;

    @PostConstruct
    void start() {
        if (!new SampleStaff(people.samples()).isComplete() || !gazetteer.isEmpty()) {
            return;
        }
        try (InputStream file = SampleAddresses.class.getResourceAsStream(FILE)) {
            int rows = gazetteer.replace(new ImportGazetteer(FILE, file)).rows();
            LOG.log(Level.INFO, "Took the sample gazetteer: {0} addresses", Integer.toString(rows));
        } catch (GazetteerRefused refused) {
            // a council may try the portal with rounds of its own in sample mode
            LOG.log(Level.WARNING, "The sample gazetteer does not fit the rounds of this content: {0}", refused.problems().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
