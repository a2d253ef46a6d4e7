package org.heardportal.sample;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.Contact;
import org.heardportal.casework.Prove;
import org.heardportal.casework.Receipt;
import org.heardportal.casework.RequestProgress;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.casework.RequestStep;
import org.heardportal.casework.ResidentStep;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.shared.Clocks;
import org.heardportal.shared.Reference;

/** The life of one made-up request after it came. Each verb answers whether it has happened: what would lie in the future has not. */
final class SampleLife {

    private final ServiceRequests requests;
    private final SampleDesks desks;
    private final SignedInPerson adviser;
    private final Diary diary;
    private final Receipt receipt;
    private final Contact contact;

    SampleLife(ServiceRequests requests, SampleDesks desks, SignedInPerson adviser, Diary diary, Receipt receipt, Contact contact) {
        this.requests = requests;
        this.desks = desks;
        this.adviser = adviser;
        this.diary = diary;
        this.receipt = receipt;
        this.contact = contact;
    }

    boolean taken(int workingDays) {
        return staff(workingDays, version -> desks.take(new RequestStep.Take(adviser, reference(), version)));
    }

    boolean asked(int workingDays, String words) {
        return staff(workingDays, version -> desks.take(new RequestStep.Ask(adviser, reference(), version, words)));
    }

    boolean answered(int workingDays, String words) {
        return staff(workingDays, version -> desks.take(new RequestStep.Answer(adviser, reference(), version, words)));
    }

    boolean handedTo(int workingDays, String others) {
        return staff(workingDays, version -> desks.take(new RequestStep.HandToOthers(adviser, reference(), version, others)));
    }

    boolean othersAnswered(int workingDays) {
        return staff(workingDays, version -> desks.take(new RequestStep.OthersAnswered(adviser, reference(), version)));
    }

    boolean noted(int workingDays, String words) {
        return staff(workingDays, version -> desks.take(new RequestStep.AddNote(adviser, reference(), version, words)));
    }

    boolean closed(int workingDays, Outcome outcome, String words) {
        return staff(workingDays, version -> desks.take(new RequestStep.Close(adviser, reference(), version, outcome, "", words)));
    }

    boolean closedAsRepeat(int workingDays, Reference first, String words) {
        return staff(workingDays,
                version -> desks.take(new RequestStep.Close(adviser, reference(), version, Outcome.ALREADY_REPORTED, first.plain(), words)));
    }

    boolean replied(int days, String words) {
        return resident(days, (proof, version) -> requests.reply(new ResidentStep(reference(), proof, version, words)));
    }

    boolean withdrawn(int days) {
        return resident(days, (proof, version) -> requests.withdraw(new ResidentStep(reference(), proof, version, "")));
    }

    boolean reopened(int days, String words) {
        return resident(days, (proof, version) -> requests.reopen(new ResidentStep(reference(), proof, version, words)));
    }

    /** Lets the person do something on the tracking page, which asks for a proof first. */
    boolean resident(int days, ResidentAct act) {
        return at(diary.daysLater(days), () -> {
            String proof = requests.prove(new Prove(reference(), secondProof()));
            act.with(proof, requests.progress(reference(), proof).map(RequestProgress::version).orElseThrow());
        });
    }

    Reference reference() {
        return receipt.reference();
    }

    /** What somebody does who has proved that the request is theirs. */
    interface ResidentAct {
        void with(String proof, int version);
    }

    private boolean staff(int workingDays, Consumer<Integer> step) {
        return at(diary.workingDaysLater(workingDays), () -> step.accept(desks.read(adviser, reference()).version()));
    }

    private static boolean at(Optional<Instant> moment, Runnable act) {
        moment.ifPresent(then -> Clocks.at(then, () -> {
            act.run();
            return true;
        }));
        return moment.isPresent();
    }

    private String secondProof() {
        if (!contact.email().isEmpty()) {
            return contact.email();
        }
        return contact.phone().isEmpty() ? receipt.code().orElse(contact.postcode()) : contact.phone();
    }
}
