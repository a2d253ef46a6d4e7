package org.heardportal.account;

import org.heardportal.shared.Secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People and their sign-in tokens. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AccountRepository {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /** Nobody has an address with the character NUL, which the database does not take even to look for. */
    Optional<Account> byEmail(String email) {
        if (email.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.normal(email))
                .getResultStream().findFirst();
    }

    Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** Everybody, by name. */
    List<Account> all() {
        return entities.createQuery("select a from Account a order by a.name, a.id", Account.class).getResultList();
    }

    void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    boolean hasAdministrator() {
        return entities.createQuery("select count(a) from Account a where a.closedAt is null and 'administrator' member of a.roles", Long.class)
                .getSingleResult() > 0;
    }

    void add(SignInToken token) {
        entities.persist(token);
    }

    Optional<SignInToken> token(String token) {
        return entities.createQuery("select t from SignInToken t where t.tokenHash = :hash", SignInToken.class)
                .setParameter("hash", Secret.hash(token))
                .getResultStream().findFirst();
    }

    /** Writes down that a token was used; two requests at once do not hinder each other. */
    void use(String token, Instant at) {
        entities.createQuery("update SignInToken t set t.lastUsedAt = :at where t.tokenHash = :hash and t.lastUsedAt < :at")
                .setParameter("at", at).setParameter("hash", Secret.hash(token))
                .executeUpdate();
    }

    void remove(SignInToken token) {
        entities.remove(token);
    }

    void removeTokensOf(long account) {
        entities.createQuery("delete from SignInToken t where t.accountId = :account").setParameter("account", account).executeUpdate();
    }

    int removeTokensUnusedSince(Instant idle, Instant issued) {
        return entities.createQuery("delete from SignInToken t where t.lastUsedAt < :idle or t.issuedAt < :issued")
                .setParameter("idle", idle).setParameter("issued", issued)
                .executeUpdate();
    }
}
