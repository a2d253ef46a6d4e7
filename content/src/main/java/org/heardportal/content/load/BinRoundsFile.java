package org.heardportal.content.load;

import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.place.Bin;
import org.heardportal.content.place.BinRound;
import org.heardportal.content.place.BinRounds;
import org.heardportal.content.place.LaterDays;

/** Reads {@code bin-rounds.yaml}: the bins, the rounds, and when they come later. */
final class BinRoundsFile {

    private static final int MOST_DAYS_LATER = 7;
    private static final Form<Integer> DAYS_LATER = new Form<>("a number of days from 1 to " + MOST_DAYS_LATER, 1, text -> {
        int days = Integer.parseInt(text);
        Form.require(days >= 1 && days <= MOST_DAYS_LATER, text);
        return days;
    });

    private final Names names;

    BinRoundsFile(Names names) {
        this.names = names;
    }

    BinRounds read(Block file, Language language) {
        List<Bin> bins = file.blocks("bins").stream().map(block -> bin(block, language)).toList();
        BinRounds.BankHolidays holidays = file.value("bankHolidays", Form.oneOf(BinRounds.BankHolidays.class));
        List<LaterDays> later = file.blocksOrNone("later").stream().map(BinRoundsFile::later).toList();
        return new BinRounds(bins, holidays, later, file.blocks("rounds").stream().map(this::round).toList());
    }

    private Bin bin(Block block, Language language) {
        try (block) {
            String key = block.value("key", Form.SLUG);
            names.define(Names.Kind.BIN, key, block.place());
            return new Bin(key, language, block.text("name"), block.text("summary"));
        }
    }

    private static LaterDays later(Block block) {
        try (block) {
            Place until = block.placeOf("until");
            LaterDays later = new LaterDays(block.value("from", Form.DAY_OF_CALENDAR), block.value("until", Form.DAY_OF_CALENDAR), block.value("days", DAYS_LATER));
            if (later.until().isBefore(later.from())) {
                block.problem(until, "'until' is before 'from'");
            }
            return later;
        }
    }

    private BinRound round(Block block) {
        try (block) {
            String key = block.value("key", Form.SLUG);
            names.define(Names.Kind.BIN_ROUND, key, block.place());
            return new BinRound(key, block.blocks("turns").stream().map(this::turn).toList());
        }
    }

    private BinRound.Turn turn(Block block) {
        try (block) {
            Place at = block.placeOf("bin");
            String bin = block.value("bin", Form.SLUG);
            names.mention(Names.Kind.BIN, bin, at);
            return new BinRound.Turn(bin, block.value("first", Form.DAY_OF_CALENDAR), block.value("everyWeeks", Form.COUNT));
        }
    }
}
