package org.heardportal.web.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.heardportal.content.Language;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.search.SearchQuery;

/** How the portal is, by checks of its own: the container's are up before the application is. */
@ApplicationScoped
class Health {

    /** Seconds that the database may take to answer a question about nothing. */
    private static final int PATIENCE = 1;

    @Inject
    private PublishedContent content;

    private volatile boolean pagesStarted;

    @Resource(lookup = "java:app/jdbc/heard")
    private DataSource database;

    /**
     * One thing that was checked.
     *
     * @param needed whether the portal answers nobody without it; the database is not: what is published can be read while it is away
     */
    record Check(String name, boolean up, boolean needed) {
    }

    List<Check> checks() {
        return List.of(
                new Check("pages", pagesStarted, true),
                new Check("content", answers(() -> content.current().council().name()), true),
                new Check("index", answers(() -> content.index().search(SearchQuery.of("contact", Language.ENGLISH))), true),
                new Check("database", databaseAnswers(), false));
    }

    /** Told by the last servlet that starts: content and index are there before the pages are. */
    void pagesHaveStarted() {
        pagesStarted = true;
    }

    /** Before the application has started its parts are not there to ask, which each says by an exception of its own. */
    private static boolean answers(Runnable question) {
        try {
            question.run();
            return true;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE);
        } catch (SQLException away) {
            return false;
        }
    }
}
