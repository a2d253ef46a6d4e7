package org.heardportal.launch;

import java.util.List;

/** What {@code --help} says. */
final class Usage {

    private Usage() {
    }

    static List<String> lines() {
        return """
                Heard, a council's portal. Starts it and stays until Ctrl-C.

                  --port N              the port that browsers use (8080)
                  --management-port N   the port of the health checks (the other port + 1)
                  --data DIR            the folder that holds everything that is kept (heard-data)
                  --content DIR         the council's own content instead of the sample council's
                  --empty               no sample people; prints a link that makes the first administrator
                  --settings FILE       the settings file (heard.properties in the data folder)
                  --database-url URL    an outside PostgreSQL, jdbc:postgresql://host/database; user and password as
                                        heard.database.user and heard.database.password in the settings file, or as
                                        HEARD_DATABASE_USER and HEARD_DATABASE_PASSWORD in the environment
                  --help                this

                Every setting can stand in the settings file or in the environment; the README lists them.""".lines().toList();
    }
}
