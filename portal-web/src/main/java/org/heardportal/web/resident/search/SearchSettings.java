package org.heardportal.web.resident.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of the search box. */
@Named
@ApplicationScoped
public class SearchSettings {

    private static final String SUGGESTIONS = "heard.search.suggestions";

    @Inject
    @ConfigProperty(name = SUGGESTIONS, defaultValue = "on")
    private String suggestions;

    /** Whether the box shows how a query may go on while somebody types. */
    public boolean isSuggesting() {
        return suggestions.equals("on");
    }

    /** What is wrong with the settings, in words; empty when nothing is. */
    public List<String> problems() {
        return List.of("on", "off").contains(suggestions) ? List.of() : List.of(SUGGESTIONS + " is on or off, not '" + suggestions + "'");
    }
}
