package org.heardportal.web.resident;

import java.math.BigDecimal;
import java.util.List;
import org.heardportal.content.service.Cost;

/** A fee with its price as it is written: {@code £28} or {@code £28.50}. */
public record Price(String what, String price) {

    /** Each fee of a cost. */
    public static List<Price> ofAll(Cost cost) {
        return cost.fees().stream().map(fee -> new Price(fee.what(), pounds(fee.pounds()))).toList();
    }

    private static String pounds(BigDecimal amount) {
        return "£" + (amount.stripTrailingZeros().scale() <= 0 ? amount.toBigInteger().toString() : amount.setScale(2).toPlainString());
    }
}
