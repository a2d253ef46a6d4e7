package org.heardportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Seals what nobody can add to any more, in one batch, on one node at a time. */
@ApplicationScoped
class AuditSealing {

    private static final Logger LOG = System.getLogger(AuditSealing.class.getName());

    /** Which field of a line is the id of the entry. */
    private static final int ID = 1;

    @Inject
    AuditRepository audit;

    @Inject
    Clock clock;

    /** Seals the entries of every transaction before the oldest that still runs; nothing where there are none, or another node does it. */
    @Transactional(TxType.REQUIRES_NEW)
    void seal() {
        if (!audit.becomeSealer()) {
            return;
        }
        Optional<SealedBatch> last = audit.last();
        String from = last.map(SealedBatch::uptoTransaction).orElse("0");
        String upto = audit.oldestRunning();
        List<List<String>> lines = audit.lines(from, upto);
        if (!lines.isEmpty()) {
            SealedBatch open = new SealedBatch(last.map(SealedBatch::number).orElse(0L) + 1, from, upto, lines.size(),
                    Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant())), last.map(SealedBatch::head).orElseGet(AuditSeal::beginning),
                    AuditSeal.beginning(), false);
            SealedBatch sealed = new SealedBatch(open.number(), from, upto, open.entries(), open.sealedAt(), open.previousHead(), open.headOf(lines), false);
            audit.add(sealed, ids(lines).min().orElseThrow(), ids(lines).max().orElseThrow());
            LOG.log(Level.INFO, "Audit batch {0} of {1} entries is sealed with head {2}", Long.toString(sealed.number()), Long.toString(sealed.entries()),
                    AuditSeal.hex(sealed.head()));
        }
    }

    /** The batches after one, in order. */
    @Transactional(TxType.REQUIRES_NEW)
    List<SealedBatch> after(long number) {
        return audit.after(number);
    }

    private static LongStream ids(List<List<String>> lines) {
        return lines.stream().mapToLong(line -> Long.parseLong(line.get(ID)));
    }
}
