package org.heardportal.web.resident.atoz;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heardportal.content.guidance.AtoZEntry;
import org.heardportal.web.faces.Visit;

/** The A to Z: the names of all pages, or all words of one letter, what people call things among them. */
@Named
@RequestScoped
public class AToZView {

    /** The lines of one letter. */
    public record Letter(String name, List<AtoZEntry> entries) {

        /** Its id on the page. */
        public String id() {
            return "letter-" + name;
        }
    }

    @Inject
    private Visit visit;

    /** Every letter under which something stands. */
    public List<String> getLetters() {
        return visit.getSnapshot().aToZ(visit.getLanguage()).stream().map(AToZView::letterOf).distinct().toList();
    }

    /** The letter that is asked for; empty for all. */
    public String getAsked() {
        return getLetters().contains(visit.parameter("letter")) ? visit.parameter("letter") : "";
    }

    /** What is shown: all of one letter, or the names alone of every letter, since all of it would be too long for one page. */
    public List<Letter> getShown() {
        String asked = getAsked();
        return visit.getSnapshot().aToZ(visit.getLanguage()).stream()
                .filter(entry -> asked.isEmpty() ? entry.leadsTo().isEmpty() : letterOf(entry).equals(asked))
                .collect(Collectors.groupingBy(AToZView::letterOf, TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(letter -> new Letter(letter.getKey(), letter.getValue())).toList();
    }

    private static String letterOf(AtoZEntry entry) {
        return String.valueOf(entry.letter());
    }
}
