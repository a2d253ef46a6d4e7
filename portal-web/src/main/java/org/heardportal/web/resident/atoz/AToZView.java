package org.heardportal.web.resident.atoz;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heardportal.content.guidance.AtoZEntry;
import org.heardportal.web.faces.Visit;

/** The A to Z, all letters on one page. */
@Named
@RequestScoped
public class AToZView {

    /** The lines of one letter. */
    public record Letter(String name, List<AtoZEntry> entries) {

        /** The fragment that leads to it. */
        public String id() {
            return "letter-" + name;
        }
    }

    @Inject
    private Visit visit;

    /** The letters under which something stands. */
    public List<Letter> getLetters() {
        return visit.getSnapshot().aToZ(visit.getLanguage()).stream()
                .collect(Collectors.groupingBy(AtoZEntry::letter, TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(letter -> new Letter(String.valueOf(letter.getKey()), letter.getValue())).toList();
    }
}
