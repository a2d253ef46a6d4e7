package org.heardportal.place;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.content.place.BinRound;
import org.heardportal.content.place.GridPoint;
import org.heardportal.publishing.PublishedContent;

/**
 * The addresses of the council's area. Everybody may look one up, and nobody's looking is written down; an operator replaces them all with a file, wholly or not at
 * all.
 */
@Stateless
public class Gazetteer {

    private static final String SELECT = "select uprn, address, street, postcode, ward, bin_round, easting, northing from gazetteer_address where ";
    private static final String COUNT = "select count(*) from gazetteer_address where ";
    private static final String SHORT = "replace(postcode, ' ', '')";

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    GazetteerTable table;

    @Inject
    PublishedContent content;

    /** What is asked of the rows, with what it is asked with. */
    private record Condition(String sql, List<String> values) {
    }

    /**
     * Replaces the gazetteer with a file. The same file again changes nothing.
     *
     * @throws GazetteerRefused with every problem of the file; nothing was changed
     */
    @RolesAllowed("system")
    public GazetteerImported replace(ImportGazetteer file) {
        Set<String> rounds = content.current().binRounds(Language.ENGLISH).rounds().stream().map(BinRound::key).collect(Collectors.toSet());
        MessageDigest hash = sha256();
        GazetteerFile reading = new GazetteerFile(rounds);
        GazetteerImported done = table.replace(taken -> reading.read(new DigestInputStream(file.content(), hash), taken));
        byte[] sha256 = hash.digest();
        if (!done.isNothingNew() || !table.isLast(sha256)) {
            table.note(file.fileName(), reading.licence(), sha256, done);
        }
        return done;
    }

    /** The address with a number, as typed; empty for what is none. */
    @PermitAll
    public Optional<Address> numbered(String uprn) {
        return uprn.matches("[0-9]{1,12}") ? rows(new Condition("uprn = cast(?1 as bigint)", List.of(uprn)), 1, 0).stream().findFirst() : Optional.empty();
    }

    /**
     * The addresses that fit, by street and number. A house number that no address of the street has is let be.
     *
     * @param page from 1; a page after the last is the last
     */
    @PermitAll
    public FoundAddresses find(Sought sought, int page) {
        return switch (sought) {
            case Sought.Nothing nothing -> new FoundAddresses(List.of(), 0, 1);
            case Sought.Whole whole -> page(new Condition(SHORT + " = ?1", List.of(whole.postcode().replace(" ", ""))), page);
            case Sought.Beginning beginning -> page(new Condition(SHORT + " like ?1", List.of(beginning.postcode() + "%")), page);
            case Sought.Street street -> find(street, page);
        };
    }

    /** Whether an address of ours has a postcode that begins with the same area and district: what is typed is of this part of the country. */
    @PermitAll
    public boolean isNear(Sought.Whole whole) {
        return count(new Condition(SHORT + " like ?1", List.of(whole.postcode().substring(0, whole.postcode().indexOf(' ')) + "___"))) > 0;
    }

    /** Whether there is no address yet. */
    @PermitAll
    public boolean isEmpty() {
        return entities.createNativeQuery("select uprn from gazetteer_address limit 1").getResultList().isEmpty();
    }

    /** The number of the file that was taken last; nought where none was. */
    @RolesAllowed("system")
    public long lastImport() {
        return ((Number) entities.createNativeQuery("select coalesce(max(id), 0) from gazetteer_import").getSingleResult()).longValue();
    }

    /** The names of the streets, by how they are compared. */
    @RolesAllowed("system")
    public Map<String, String> streets() {
        List<?> rows = entities.createNativeQuery("select street_key, min(street) from gazetteer_address group by street_key").getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private FoundAddresses find(Sought.Street street, int page) {
        Condition onStreet = new Condition("street_key like ?1", List.of(street.street() + "%"));
        if (street.number().isEmpty()) {
            return page(onStreet, page);
        }
        Condition house = new Condition(onStreet.sql() + " and ' ' || line_key like ?2", List.of(onStreet.values().getFirst(), "% " + street.number() + " " + street.street() + "%"));
        FoundAddresses found = page(house, page);
        return found.total() > 0 ? found : page(onStreet, page);
    }

    private FoundAddresses page(Condition condition, int asked) {
        int total = count(condition);
        int page = Math.max(1, Math.min(asked, (total + FoundAddresses.PAGE_SIZE - 1) / FoundAddresses.PAGE_SIZE));
        return new FoundAddresses(rows(condition, FoundAddresses.PAGE_SIZE, (page - 1) * FoundAddresses.PAGE_SIZE), total, page);
    }

    private int count(Condition condition) {
        return ((Number) query(COUNT, condition, "").getSingleResult()).intValue();
    }

    private List<Address> rows(Condition condition, int most, int from) {
        List<?> rows = query(SELECT, condition, " order by sort_key, uprn limit " + most + " offset " + from).getResultList();
        return rows.stream().map(row -> address((Object[]) row)).toList();
    }

    private Query query(String select, Condition condition, String end) {
        Query query = entities.createNativeQuery(select + condition.sql() + end);
        for (int i = 0; i < condition.values().size(); i++) {
            query.setParameter(i + 1, condition.values().get(i));
        }
        return query;
    }

    private static Address address(Object... columns) {
        Optional<GridPoint> at = columns[6] == null ? Optional.empty() : Optional.of(new GridPoint(((Number) columns[6]).intValue(), ((Number) columns[7]).intValue()));
        return new Address(((Number) columns[0]).longValue(), (String) columns[1], (String) columns[2], (String) columns[3], (String) columns[4], (String) columns[5], at);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
