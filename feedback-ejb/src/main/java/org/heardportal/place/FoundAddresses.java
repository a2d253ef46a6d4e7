package org.heardportal.place;

import java.util.List;

/**
 * One page of the addresses that fit what was typed.
 *
 * @param total how many fit
 * @param page the number of this page, from 1
 */
public record FoundAddresses(List<Address> addresses, int total, int page) {

    /** How many stand on one page: most postcodes have fewer. */
    public static final int PAGE_SIZE = 40;

    public FoundAddresses {
        addresses = List.copyOf(addresses);
    }

    /** How many pages there are. */
    public int pages() {
        return (total + PAGE_SIZE - 1) / PAGE_SIZE;
    }
}
