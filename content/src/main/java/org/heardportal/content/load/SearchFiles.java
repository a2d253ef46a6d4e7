package org.heardportal.content.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.PageRef;
import org.heardportal.content.search.Bet;
import org.heardportal.content.search.JudgedQuery;
import org.heardportal.content.search.RankingWeights;

/** Reads what a council decides about its search: bets, weights, judged queries, and the terms that the reading grade does not count. */
final class SearchFiles {

    /** A longer list would hide hard words instead of naming things that have no plainer name. */
    private static final int MOST_TERMS = 60;

    private final PageParts parts;

    SearchFiles(Names names, Texts texts) {
        this.parts = new PageParts(names, texts);
    }

    List<Bet> bets(Block file) {
        return file.blocks("bets").stream().map(this::bet).toList();
    }

    private Bet bet(Block block) {
        try (block) {
            List<PageRef> best = parts.pages(block, "best");
            List<PageRef> worst = parts.pages(block, "worst");
            if (best.isEmpty() && worst.isEmpty()) {
                block.problem(block.place(), "A bet names a page that is best, or one that is worst");
            }
            List<String> queries = PageParts.atLeastOne(block, "queries", () -> smallTexts(block, "queries"));
            return new Bet(queries, best, worst, block.text("owner"), block.value("until", Form.DATE), block.text("why"));
        }
    }

    private static List<String> smallTexts(Block block, String key) {
        List<Block.Placed> texts = block.placedTexts(key);
        texts.stream().filter(placed -> !placed.text().equals(placed.text().toLowerCase(Locale.ROOT)))
                .forEach(placed -> block.problem(placed.place(), "Search words are written in small letters: '%s'".formatted(placed.text())));
        return texts.stream().map(Block.Placed::text).toList();
    }

    RankingWeights weights(Block file) {
        Map<String, Double> weights = new LinkedHashMap<>();
        file.block("weights").ifPresent(block -> {
            try (block) {
                block.keys().forEach(key -> weights.put(key, block.value(key, Form.NUMBER)));
            }
        });
        return RankingWeights.of(weights);
    }

    List<JudgedQuery> judged(Block file) {
        return file.blocks("judged").stream().map(block -> {
            try (block) {
                return new JudgedQuery(block.text("words"), block.valueOr("language", Form.LANGUAGE, Language.ENGLISH), grades(block));
            }
        }).toList();
    }

    private Map<PageRef, Integer> grades(Block judged) {
        Map<PageRef, Integer> grades = new LinkedHashMap<>();
        Optional<Block> named = judged.has("grades") ? judged.block("grades") : Optional.empty();
        named.ifPresent(block -> {
            try (block) {
                for (String key : block.keys()) {
                    Place place = block.placeOf(key);
                    int grade = block.value(key, Form.GRADE);
                    parts.page(block, key, place).ifPresent(page -> grades.put(page, grade));
                }
            }
        });
        return Map.copyOf(grades);
    }

    List<String> glossary(Block file) {
        Place place = file.placeOf("terms");
        List<String> terms = file.placedTexts("terms").stream().map(Block.Placed::text).toList();
        if (terms.size() > MOST_TERMS) {
            file.problem(place, "'terms' may have %d entries at most; there are %d".formatted(MOST_TERMS, terms.size()));
        }
        return terms;
    }
}
