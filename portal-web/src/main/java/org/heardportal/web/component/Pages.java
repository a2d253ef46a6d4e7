package org.heardportal.web.component;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The pages of a long list, as the pagination shows them: the first, the last, and the neighbours of the current one.
 *
 * @param current 1 is the first
 * @param last how many there are; 0 or 1 needs no pagination
 * @param address the address of a page by its number
 */
public record Pages(int current, int last, IntFunction<String> address) {

    /** How far from the current page a page may be to be named. */
    private static final int NEIGHBOURS = 2;

    /** One page; {@code gap} is true where pages are left out before it. */
    public record Page(int number, String href, boolean current, boolean gap) {
    }

    public boolean isNeeded() {
        return last > 1;
    }

    public List<Page> getAll() {
        List<Integer> numbers = IntStream.rangeClosed(1, last)
                .filter(number -> number == 1 || number == last || Math.abs(number - current) <= NEIGHBOURS).boxed().toList();
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> page(numbers.get(i), i > 0 && numbers.get(i) - numbers.get(i - 1) > 1)).toList();
    }

    public Optional<Page> getPrevious() {
        return current > 1 ? Optional.of(page(current - 1, false)) : Optional.empty();
    }

    public Optional<Page> getNext() {
        return current < last ? Optional.of(page(current + 1, false)) : Optional.empty();
    }

    private Page page(int number, boolean gap) {
        return new Page(number, address.apply(number), number == current, gap);
    }
}
