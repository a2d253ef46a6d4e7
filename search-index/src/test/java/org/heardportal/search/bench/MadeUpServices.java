package org.heardportal.search.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.heardportal.content.service.Channel;
import org.heardportal.search.Pages;
import org.heardportal.search.SearchDocument;

/** Makes any number of documents that look like services, the same ones for the same seed. Where there is a list of real services, their words are used too. */
final class MadeUpServices {

    private static final String[] ACTS = {"Apply for", "Report", "Pay", "Book", "Renew", "Find", "Complain about", "Ask about", "Object to", "Change", "Cancel", "Check"};
    private static final String[] KINDS = {"garden", "school", "parking", "housing", "street", "business", "library", "market", "river", "park", "allotment", "market stall", "care",
        "council tax", "planning", "bin", "recycling", "taxi", "dog", "tree", "road", "bus", "burial", "wedding", "food", "pest", "noise", "sports", "museum", "flood", "nursery"};
    private static final String[] THINGS = {"permit", "licence", "collection", "repair", "place", "grant", "discount", "fine", "badge", "appeal", "inspection", "survey", "waiver",
        "notice", "fault", "pass", "lesson", "visit", "hire", "advice", "exemption", "register", "fee", "damage", "closure", "transfer", "meeting", "order", "plan"};
    private static final String[] FILLERS = {"we", "you", "need", "the", "council", "within", "ten", "days", "must", "send", "form", "address", "letter", "phone", "cost", "visit", "home",
        "week", "answer", "write", "show", "proof", "of", "and", "to", "a", "for", "if", "your", "our", "team", "will", "can", "not", "when", "before", "after", "online", "centre"};

    private final Random random;
    private final List<SearchDocument> real;
    private final String[] words;

    MadeUpServices(long seed, List<SearchDocument> real) {
        this.random = new Random(seed);
        this.real = real;
        TreeSet<String> all = new TreeSet<>(List.of(FILLERS));
        real.forEach(service -> all.addAll(List.of((service.title() + " " + service.body()).split("[^A-Za-z]+"))));
        List<String> mixed = new ArrayList<>(all.stream().filter(word -> word.length() > 1).toList());
        Collections.shuffle(mixed, random);
        words = mixed.toArray(String[]::new);
    }

    /** The real ones first, then made-up ones up to the number. */
    List<SearchDocument> of(int number) {
        List<SearchDocument> services = new ArrayList<>(real);
        IntStream.range(real.size(), number).mapToObj(this::service).forEach(services::add);
        return services;
    }

    private SearchDocument service(int number) {
        String thing = any(KINDS) + " " + any(THINGS);
        String title = any(ACTS) + " a " + (random.nextInt(3) == 0 ? any(KINDS) + " " : "") + thing;
        String also = real.isEmpty() ? any(KINDS) + " " + any(THINGS) : shortened(real.get(random.nextInt(real.size())).title());
        return Pages.service("made-up-" + number, title).calledAlso(thing, also).saying(sentence(10, thing)).body(body(thing)).under(any(KINDS).replace(' ', '-'))
                .through(Channel.values()[number % Channel.values().length]).document();
    }

    /** Two hundred words, most of a page of the sample council; every fourth sentence names its subject. */
    private String body(String thing) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            body.append(sentence(12, i % 4 == 0 ? thing : any(FILLERS))).append('\n');
        }
        return body.toString();
    }

    /** Words of which few are said often and most seldom. */
    private String sentence(int length, String end) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(random.nextInt(3) == 0 ? words[(int) (words.length * Math.pow(random.nextDouble(), 3))] : any(FILLERS)).append(' ');
        }
        return sentence.append(end).append('.').toString();
    }

    private static String shortened(String title) {
        String[] words = title.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(4, words.length)));
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
