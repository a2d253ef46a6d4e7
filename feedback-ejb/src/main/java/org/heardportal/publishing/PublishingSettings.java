package org.heardportal.publishing;

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
class PublishingSettings {

    @Inject
    @ConfigProperty(name = "heard.content.folder")
    Optional<String> contentFolder;

    @Inject
    @ConfigProperty(name = "heard.search.semantic", defaultValue = "on")
    String semantic;

    @Inject
    @ConfigProperty(name = "heard.search.vectors")
    Optional<String> vectors;

    /** The folder of what a language model made of the pages; empty where the search goes by words alone. */
    Optional<Path> vectors() {
        return vectors.filter(folder -> !semantic.equals("off")).map(Path::of);
    }

    /** The folder that holds council.yaml and the folders of services, promises, topics and so on. */
    Path contentFolder() {
        return Path.of(contentFolder.orElseThrow());
    }

    /** What is wrong with the settings, in words; empty when nothing is. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (contentFolder.isEmpty()) {
            problems.add("heard.content.folder is not set: it names the folder that holds council.yaml");
        } else if (!Files.isReadable(contentFolder().resolve("council.yaml"))) {
            problems.add("heard.content.folder: there is no readable council.yaml in " + contentFolder.get());
        }
        return problems;
    }
}
