package org.heardportal.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.heardportal.audit.AuditVerdict.Finding;
import org.heardportal.audit.AuditVerdict.Kind;

/**
 * Whether the record is as it was sealed. Whoever can write to the database past its triggers leaves a trace here, and whoever seals the chain anew leaves one
 * in the file of heads. Not found is what was cut off before it was sealed, within ten seconds, and what somebody changed in the file as well.
 */
@Stateless
public class AuditChain {

    @Inject
    AuditRepository audit;

    @Inject
    AuditHeads heads;

    /** Computes every head again from the entries, and compares with the batches and the file. Of a batch that was disposed of only its place in the chain. */
    @RolesAllowed({"system", "administrator"})
    public AuditVerdict verify() {
        SortedMap<Long, String> inFile = heads.read();
        List<Finding> findings = new ArrayList<>();
        List<SealedBatch> batches = audit.after(0);
        byte[] previous = AuditSeal.beginning();
        String upto = "0";
        long entries = 0;
        for (SealedBatch batch : batches) {
            if (!batch.follows(previous) || !batch.fromTransaction().equals(upto)) {
                findings.add(new Finding(batch.number(), Kind.OUT_OF_CHAIN));
            }
            if (!batch.disposed()) {
                List<List<String>> lines = audit.lines(batch.fromTransaction(), batch.uptoTransaction());
                entries += lines.size();
                wrongIn(batch, lines).ifPresent(kind -> findings.add(new Finding(batch.number(), kind)));
            }
            Optional.ofNullable(inFile.remove(batch.number())).filter(head -> !head.equals(AuditSeal.hex(batch.head())))
                    .ifPresent(other -> findings.add(new Finding(batch.number(), Kind.OTHER_HEAD)));
            previous = batch.head();
            upto = batch.uptoTransaction();
        }
        inFile.keySet().forEach(number -> findings.add(new Finding(number, Kind.BATCH_MISSING)));
        return new AuditVerdict(batches.size(), entries, List.copyOf(findings));
    }

    private static Optional<Kind> wrongIn(SealedBatch batch, List<List<String>> lines) {
        if (lines.size() != batch.entries()) {
            return Optional.of(lines.size() < batch.entries() ? Kind.ENTRIES_MISSING : Kind.ENTRIES_ADDED);
        }
        return Arrays.equals(batch.head(), batch.headOf(lines)) ? Optional.empty() : Optional.of(Kind.CHANGED);
    }
}
