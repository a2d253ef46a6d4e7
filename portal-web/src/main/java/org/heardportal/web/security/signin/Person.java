package org.heardportal.web.security.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;

/** Who is there, for pages: {@code #{person}}. Nobody is signed in unless the token of this very request was accepted. */
@Named
@RequestScoped
public class Person {

    private static final String ATTRIBUTE = Person.class.getName();

    @Inject
    private HttpServletRequest request;

    /** Keeps with the request who was recognised; {@link TokenAuthentication} alone does so. */
    static void remember(SignedInPerson person, String token, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, new Recognised(person, token));
    }

    /** The proof that a form came from a page that we made for this sign-in; empty when nobody is signed in. */
    static Optional<String> formTokenOf(HttpServletRequest request) {
        return recognised(request).map(Recognised::token).map(FormToken::of);
    }

    /** The same for a form that is written by hand; {@link FormTokenField} writes it into the others. */
    public String getFormToken() {
        return formTokenOf(request).orElse("");
    }

    public boolean isSignedIn() {
        return recognised(request).isPresent();
    }

    /** How to address the person; empty when nobody is signed in. */
    public String getName() {
        return signedIn().map(SignedInPerson::name).orElse("");
    }

    /** The roles, in the order in which the pages for them are offered. */
    public List<Role> getRoles() {
        Set<Role> roles = signedIn().map(SignedInPerson::roles).orElse(Set.of());
        return Arrays.stream(Role.values()).filter(roles::contains).toList();
    }

    /** The keys of the teams. */
    public Set<String> getTeams() {
        return signedIn().map(SignedInPerson::teams).orElse(Set.of());
    }

    /** Who is signed in, with everything that decisions on rights need. */
    public Optional<SignedInPerson> signedIn() {
        return recognised(request).map(Recognised::person);
    }

    /** The token of this sign-in; only to end it. */
    public Optional<String> token() {
        return recognised(request).map(Recognised::token);
    }

    private static Optional<Recognised> recognised(HttpServletRequest request) {
        return Optional.ofNullable((Recognised) request.getAttribute(ATTRIBUTE));
    }

    private record Recognised(SignedInPerson person, String token) {
    }
}
