package org.heardportal.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.form.AddressQuestion;
import org.heardportal.content.form.Typed;
import org.heardportal.content.service.Channel;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;

/** Fills in the form for a missed bin as a resident does. */
@Dependent
class AsResident {

    @Inject
    Drafts drafts;

    @Inject
    AsSystem asSystem;

    String begin() {
        return drafts.begin("missed-bin-collection", Language.ENGLISH, Channel.WEB);
    }

    DraftProgress read(String secret) {
        return drafts.read(secret, Language.ENGLISH);
    }

    void answerUpToTag(String secret, String tag) {
        drafts.answer(secret, "which-bins", Typed.of("rubbish"));
        drafts.answer(secret, "collection-day", day(2));
        drafts.answer(secret, "tag", Typed.of(tag));
    }

    /** A draft with an answer to every question. */
    String complete() {
        String secret = begin();
        answerUpToTag(secret, "no");
        drafts.answer(secret, "whole-street", Typed.of("no"));
        drafts.answer(secret, "address", Typed.ofParts(Map.of(AddressQuestion.LINE_1, "1 Example Street", AddressQuestion.POSTCODE, "zz993vz")));
        drafts.answer(secret, "keep-in-touch", Typed.of("email"));
        drafts.answer(secret, "email", Typed.of("ada.resident@example.org"));
        return secret;
    }

    /** The form that sends a draft as it is now. */
    SendDraft sending(String secret, String key) {
        return new SendDraft(secret, key, read(secret).digest(), Language.ENGLISH);
    }

    Optional<DraftLink> mint(long id) {
        return asSystem.get(() -> drafts.mintLink(id));
    }

    /** So many days before the clock's today. */
    static Typed day(int before) {
        LocalDate day = LocalDate.ofInstant(new MovableClock().instant(), ZoneId.of("Europe/London")).minusDays(before);
        return Typed.ofParts(Map.of("day", "" + day.getDayOfMonth(), "month", "" + day.getMonthValue(), "year", "" + day.getYear()));
    }

    static long idOf(String secret) {
        return Rows.count("select id from draft where secret_hash = sha256(convert_to(?, 'UTF8'))", secret);
    }
}
