package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.content.service.Confidentiality;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.publishing.PublishedContent;

/**
 * The queries of the queue. The rights stand in each of them and say what {@link org.heardportal.account.Access} says; a test compares the two. Lists of keys go as
 * one text with commas, which no key has.
 */
@ApplicationScoped
class QueueSql {

    private static final String COLUMNS = """
            select r.id, r.reference, r.service, r.state, r.outcome, r.channel, a.name, cast(extract(epoch from r.received_at) * 1000000 as bigint)
            """;

    private static final String ROWS = """
              from service_request r
              left join account a on a.id = r.assigned_to
              left join request_contact c on c.request_id = r.id and c.replaced_at is null
            """;

    private static final String NEXT = """
              left join lateral (select p.counts_until as due, p.outcome = 'broken' as broken from request_promise p
                                  where p.request_id = r.id and p.stop_event is null order by p.counts_until limit 1) n on true
            """;

    private static final String OF_OWN_TEAM = "r.handling_team = any(string_to_array(#teams, ','))";
    private static final String OWNED = "r.owning_team = any(string_to_array(#teams, ','))";

    private static final String FOR_ADVISERS = "(" + OWNED + " or " + OF_OWN_TEAM + " or r.service = any(string_to_array(#handled, ','))"
            + " or not r.restricted and r.service = any(string_to_array(#ordinary, ',')))";

    /** Late first, then what is due soonest, then what waits for the person, then what no promise drives, the last one closed first. */
    private static final String RISK = """
            case when n.due is null then 3 when n.broken or r.state <> 'waiting_for_you' and n.due <= #now then 0
                 when r.state = 'waiting_for_you' then 2 else 1 end %1$s, n.due %1$s nulls last, r.closed_at %2$s nulls last""";

    /** A part of a reference is looked for from so many characters on. */
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_TEXT = 200;
    private static final int LARGEST_PAGE = 200;

    @Inject
    PublishedContent published;

    /** One page of the rows in their order. */
    Query rows(EntityManager entities, SignedInPerson person, QueueQuery query, Instant now) {
        String page = " limit %d offset %d".formatted(Math.clamp(query.size(), 1, LARGEST_PAGE), Math.max(0, query.first()));
        Query rows = filled(entities, COLUMNS + ROWS + NEXT + where(person, query) + " order by " + order(query) + ", r.id" + page, person, query);
        return query.order() == QueueQuery.Order.RISK ? rows.setParameter("now", Timestamp.from(now)) : rows;
    }

    Query count(EntityManager entities, SignedInPerson person, QueueQuery query) {
        return filled(entities, "select count(*) " + ROWS + where(person, query), person, query);
    }

    private static String where(SignedInPerson person, QueueQuery query) {
        return " where " + rights(person) + " and " + part(person, query.part()) + (query.text().isBlank() ? "" : " and " + text(query.text()));
    }

    private static String rights(SignedInPerson person) {
        String adviser = person.roles().contains(Role.ADVISER) ? FOR_ADVISERS : "false";
        String owner = person.roles().contains(Role.OWNER) ? OWNED : "false";
        return "(" + adviser + " or " + owner + ")";
    }

    private static String part(SignedInPerson person, QueueQuery.Part part) {
        String teams = person.roles().contains(Role.OWNER) ? "(" + OF_OWN_TEAM + " or " + OWNED + ")" : OF_OWN_TEAM;
        return switch (part) {
            case MINE -> "r.closed_at is null and r.assigned_to = " + person.accountId();
            case MY_TEAMS -> "r.closed_at is null and " + teams;
            case UNASSIGNED -> "r.closed_at is null and r.assigned_to is null and " + teams;
            case CLOSED -> "r.closed_at is not null and " + teams;
            case ALL -> "true";
        };
    }

    private static String text(String typed) {
        String person = "c.name ilike #name or #words <% c.name or lower(c.email) = nullif(#email, '')"
                + " or c.phone = nullif(#phone, '') or replace(c.postcode, ' ', '') = nullif(#postcode, '')";
        return part(typed).isEmpty() ? "(" + person + ")" : "(r.reference like #reference or " + person + ")";
    }

    private static String order(QueueQuery query) {
        String way = query.descending() ? "desc" : "asc";
        return switch (query.order()) {
            case RISK -> RISK.formatted(way, query.descending() ? "asc" : "desc");
            case REFERENCE -> "r.reference " + way;
            case SERVICE -> "r.service " + way;
            case STATE -> "array_position(string_to_array(#states, ','), r.state) " + way;
            case RECEIVED -> "r.received_at " + way;
            case ASSIGNED -> "a.name " + way + " nulls last";
        };
    }

    private Query filled(EntityManager entities, String sql, SignedInPerson person, QueueQuery query) {
        Map<String, Object> values = new HashMap<>();
        values.put("teams", String.join(",", person.teams()));
        values.put("handled", services(service -> !Collections.disjoint(service.handlingTeams(), person.teams())));
        values.put("ordinary", services(service -> service.confidentiality() == Confidentiality.ORDINARY));
        values.put("states", Arrays.stream(RequestState.values()).map(RequestState::key).collect(Collectors.joining(",")));
        String typed = query.text().replace("\0", "").strip();
        String words = typed.substring(0, Math.min(LONGEST_TEXT, typed.length()));
        values.put("words", words);
        values.put("name", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%");
        values.put("reference", "%" + part(query.text()) + "%");
        values.put("email", Proofs.email(words));
        values.put("phone", Proofs.phone(words));
        values.put("postcode", Proofs.postcode(words));
        Query filled = entities.createNativeQuery(sql);
        values.forEach((name, value) -> {
            if (sql.contains("#" + name)) {
                filled.setParameter(name, value);
            }
        });
        return filled;
    }

    private String services(Predicate<ServiceDefinition> which) {
        return published.current().services(Language.ENGLISH).stream().filter(which).map(ServiceDefinition::slug).collect(Collectors.joining(","));
    }

    /** What was typed as a part of a reference; empty for what can be none. */
    private static String part(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
        return plain.length() >= SHORTEST_PART && plain.matches("[0-9A-HJKMNP-TV-Z]{1,11}") ? plain : "";
    }
}
