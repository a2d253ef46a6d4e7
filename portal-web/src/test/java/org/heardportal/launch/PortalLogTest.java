package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalLogTest {

    @TempDir
    Path folder;

    @Test
    void theReasonsOfAFailureAreToldOnceEach() throws IOException {
        PortalLog log = PortalLog.in(folder);
        String trace = "\"StackTrace\":\"jakarta.ejb.EJBException: outer\\n\\tat a.B.c\\nCaused by: java.lang.IllegalStateException: no council.yaml in it\\n\\tat d.E.f\"}\n";
        Files.writeString(log.events(), trace + trace);

        assertThat(log.lastReasons(20)).containsExactly("no council.yaml in it");
    }

    @Test
    void withoutAReasonTheLastLinesAreTold() throws IOException {
        PortalLog log = PortalLog.in(folder);
        Files.writeString(log.events(), "one\ntwo\nthree\n");

        assertThat(log.lastReasons(2)).containsExactly("two", "three");
    }

    @Test
    void whatTheLastStartPrintedIsForgotten() throws IOException {
        Files.writeString(PortalLog.in(folder).output(), "old");

        assertThat(PortalLog.in(folder).output()).doesNotExist();
    }
}
