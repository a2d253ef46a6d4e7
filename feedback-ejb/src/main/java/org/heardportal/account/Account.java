package org.heardportal.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A person who may sign in. Roles and teams are few and are read with the person each time. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String email;
    private String name;
    @Column(name = "password_hash")
    private String passwordHash;
    private boolean sample;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "team")
    private Set<String> teams = new HashSet<>();
    @Version
    private int version;

    protected Account() {
    }

    private Account(String email, String name, String passwordHash, boolean sample, Instant createdAt) {
        this.email = normal(email);
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.sample = sample;
        this.createdAt = createdAt;
    }

    /** Somebody made up, for trying the product out. */
    static Account ofSample(SamplePerson person, String passwordHash, Instant at) {
        var account = new Account(person.email(), person.name(), passwordHash, true, at);
        account.take(person.roles(), person.teams());
        return account;
    }

    /** The first administrator of a fresh installation. */
    static Account ofFirstAdministrator(BecomeFirstAdministrator command, String passwordHash, Instant at) {
        var account = new Account(command.email(), command.name(), passwordHash, false, at);
        account.take(Set.of(Role.ADMINISTRATOR), Set.of());
        return account;
    }

    /** The form in which an e-mail address is kept and looked for. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Brings a sample account in line with its file. */
    void becomeLike(SamplePerson person, String newPasswordHash) {
        name = person.name();
        passwordHash = newPasswordHash;
        closedAt = null;
        take(person.roles(), person.teams());
    }

    private void take(Set<Role> newRoles, Set<String> newTeams) {
        roles.clear();
        newRoles.forEach(role -> roles.add(role.key()));
        teams.clear();
        teams.addAll(newTeams);
    }

    long id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isSample() {
        return sample;
    }

    SignedInPerson person() {
        return new SignedInPerson(id, name, email, roles(), Set.copyOf(teams));
    }

    PersonRow row() {
        return new PersonRow(id, name, email, roles(), Set.copyOf(teams), isOpen());
    }

    /** True where name, roles and teams are already these. */
    boolean isLike(SamplePerson person) {
        return isOpen() && name.equals(person.name()) && roles().equals(person.roles()) && teams.equals(person.teams());
    }

    private Set<Role> roles() {
        return roles.stream().map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
    }
}
