package org.heardportal.web.security.signin;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.heardportal.account.Accounts;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;
import org.heardportal.web.http.ProtectiveHeaders;
import org.heardportal.web.route.RequestPath;

/**
 * Tells the container who is there, by the token in our cookie, at every request: nothing about a person is kept between two requests, so that signing out,
 * a lost role and a closed account take effect at once.
 * <p>
 * A page in the folder of a role leads somebody who is not signed in to the sign-in page, and answers "not found" to somebody with other roles: it does not tell
 * whether there is anything. Files of the portal are given without asking who it is, which saves one question to the database for each.
 */
@ApplicationScoped
public class TokenAuthentication implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(TokenAuthentication.class.getName());

    private static final Set<String> FILES = Set.of("/assets", "/jakarta.faces.resource");

    @Inject
    private Accounts accounts;

    @Inject
    private ProtectiveHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        headers.writeTo(response, request); // a redirect to the sign-in page passes no filter
        String path = pathOf(request);
        Optional<Role> role = Destination.audienceOf(path).role();
        boolean needed = role.isPresent() || context.isProtected();
        Optional<String> token = isFile(path) ? Optional.empty() : SignInCookie.tokenOf(request);
        Optional<SignedInPerson> person;
        try {
            person = token.flatMap(accounts::whoHas);
        } catch (EJBException unreachable) {
            LOG.log(Level.WARNING, "Nobody counts as signed in: the accounts cannot be read ({0})", unreachable.getClass().getSimpleName());
            if (needed) {
                return notAvailable(response);
            }
            person = Optional.empty();
        }
        if (person.isEmpty()) {
            return needed ? askToSignIn(request, context) : context.doNothing();
        }
        if (role.isPresent() && !person.get().roles().contains(role.get())) {
            return context.responseNotFound();
        }
        Person.remember(person.get(), token.get(), request);
        return context.notifyContainerAboutLogin(principalOf(person.get()), groupsOf(person.get()));
    }

    /** The id, not a name or an address: the principal's name ends up in logs. */
    private static CallerPrincipal principalOf(SignedInPerson person) {
        return new CallerPrincipal(Long.toString(person.accountId()));
    }

    private static Set<String> groupsOf(SignedInPerson person) {
        return person.roles().stream().map(Role::key).collect(Collectors.toUnmodifiableSet());
    }

    /** While the database is away a public page is shown to everybody as it is shown to strangers; one that needs a role says that it cannot be shown now. */
    private static AuthenticationStatus notAvailable(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            LOG.log(Level.FINE, "Nobody waits for the answer any more", gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** Where a page of the portal is asked for by a script, the script is told; see {@link SignInAddress#answerPartially}. */
    private AuthenticationStatus askToSignIn(HttpServletRequest request, HttpMessageContext context) {
        context.getResponse().setHeader("Cache-Control", "no-store");
        String signIn = SignInAddress.leadingBackTo(RequestPath.of(request));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return SignInAddress.answerPartially(signIn, context);
        }
        return context.redirect(signIn);
    }

    private static boolean isFile(String path) {
        return FILES.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }

    /** The path as the container understood it: decoded, without parameters. */
    private static String pathOf(HttpServletRequest request) {
        return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
