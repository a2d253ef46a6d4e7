package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.heardportal.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged portal stands as an operator's would. */
@WithPortal
class RunningPortalIT {

    private final RunningPortal portal;

    RunningPortalIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void theHomePageAnswers() {
        assertThat(portal.visitor().get("/").status()).isEqualTo(200);
    }

    @Test
    void theDatabaseKeepsWhatItConfirmed() throws SQLException {
        assertThat(List.of(shown("fsync"), shown("synchronous_commit"), shown("full_page_writes"))).containsOnly("on");
    }

    @ParameterizedTest
    @EnumSource
    void aSamplePersonOfEveryRoleSignsIn(Role role) {
        assertThat(portal.signedInAs(role).cookies()).hasSize(1);
    }

    private String shown(String setting) throws SQLException {
        try (Connection connection = portal.database(); ResultSet rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
