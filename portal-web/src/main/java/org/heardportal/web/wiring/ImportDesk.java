package org.heardportal.web.wiring;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.heardportal.place.Gazetteer;
import org.heardportal.place.GazetteerImported;
import org.heardportal.place.GazetteerRefused;
import org.heardportal.place.ImportGazetteer;
import org.heardportal.publishing.ImportedList;
import org.heardportal.publishing.ServiceStubs;
import org.heardportal.publishing.StubsImported;

/** Takes lists from outside over for an operator, as the system: one case for each kind of list. Only the management address leads here. */
@Singleton
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportDesk {

    @Inject
    private ServiceStubs stubs;

    @Inject
    private Gazetteer gazetteer;

    /**
     * What came of an import, in lines for the operator.
     *
     * @param taken false where nothing was changed
     */
    public record Imported(boolean taken, List<String> lines) {
    }

    /** Takes a file over, whole or not at all. */
    @PermitAll
    public Imported take(String kind, String fileName, byte[] file) {
        return switch (kind) {
            case "services" -> services(stubs.take(new ImportedList(fileName, file)));
            case "gazetteer" -> gazetteer(new ImportGazetteer(fileName, new ByteArrayInputStream(file)));
            default -> new Imported(false, List.of("There is no list of the kind \"" + kind + "\" to import."));
        };
    }

    private Imported gazetteer(ImportGazetteer file) {
        try {
            GazetteerImported report = gazetteer.replace(file);
            return new Imported(true, List.of("addresses " + report.rows(), "new " + report.added(), "changed " + report.changed(), "removed " + report.removed()));
        } catch (GazetteerRefused refused) {
            return new Imported(false, refused.problems());
        }
    }

    private static Imported services(StubsImported report) {
        return report.problems().isEmpty()
                ? new Imported(true, List.of("new " + report.fresh(), "changed " + report.changed(), "unchanged " + report.same(), "retired " + report.retired()))
                : new Imported(false, report.problems());
    }
}
