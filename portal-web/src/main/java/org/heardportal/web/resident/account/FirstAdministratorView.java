package org.heardportal.web.resident.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heardportal.account.Accounts;
import org.heardportal.account.BecomeFirstAdministrator;
import org.heardportal.account.FirstAdministratorRefused;
import org.heardportal.account.PasswordRefused;
import org.heardportal.account.SignedIn;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.security.signin.Destination;
import org.heardportal.web.security.signin.SignInGate;

/** The page {@code /first-administrator/{token}}: the first administrator makes their account and is signed in, once. A link that no longer works says so. */
@Named
@RequestScoped
public class FirstAdministratorView {

    private static final int LONGEST_NAME = 200;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInGate gate;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    @Inject
    private Link link;

    @Inject
    private Visit visit;

    private boolean open;
    private String name;
    private String email;
    private String password;

    @PostConstruct
    void askForLink() {
        open = accounts.awaitsFirstAdministrator(visit.part("token"));
    }

    /** Makes the account, signs in and leads to the administrator's first page, or shows the form again with what is wrong. */
    public void become() throws IOException {
        if (name == null || name.isBlank()) {
            errors.add("name", words.of("first-administrator.name.missing"));
        } else if (name.strip().length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            errors.add("name", words.of("first-administrator.name.wrong"));
        }
        Credentials credentials = new Credentials(email, password);
        credentials.problems().forEach(problem -> errors.add(problem.field(), words.of(problem.key())));
        if (!errors.isAny()) {
            become(credentials);
        }
    }

    private void become(Credentials credentials) throws IOException {
        if (!gate.isSafeToPass()) {
            errors.add(words.of("sign-in.insecure"));
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            SignedIn signedIn = accounts.becomeFirstAdministrator(
                    new BecomeFirstAdministrator(visit.part("token"), credentials.email(), name, credentials.password()));
            gate.admit(signedIn, (HttpServletResponse) external.getResponse());
            external.redirect(Destination.homeOf(signedIn.person().roles()).link(link));
        } catch (PasswordRefused refused) {
            errors.add("password", words.of(keyOf(refused.problem())));
        } catch (FirstAdministratorRefused refused) {
            open = false;
        }
    }

    private static String keyOf(PasswordRefused.Problem problem) {
        return switch (problem) {
            case TOO_SHORT -> "first-administrator.password.short";
            case TOO_LONG -> "sign-in.password.long";
            case IS_THE_EMAIL -> "first-administrator.password.email";
        };
    }

    /** Whether the link still works. */
    public boolean isOpen() {
        return open;
    }

    public boolean isSafeToPass() {
        return gate.isSafeToPass();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
