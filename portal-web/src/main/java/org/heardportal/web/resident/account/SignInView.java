package org.heardportal.web.resident.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heardportal.account.SignInRefused;
import org.heardportal.account.SignedInPerson;
import org.heardportal.account.TooManyAttempts;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Wait;
import org.heardportal.web.faces.Words;
import org.heardportal.web.security.signin.Destination;
import org.heardportal.web.security.signin.SignInAddress;
import org.heardportal.web.security.signin.SignInGate;

/** The page {@code /sign-in}. The e-mail address that was typed stays after a mistake, the password does not. */
@Named
@RequestScoped
public class SignInView {

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

    private String email;
    private String password;
    private String wayBack;

    /** Signs in and leads to the page that was asked for, or shows the form again with what is wrong. */
    public void signIn() throws IOException {
        Credentials credentials = new Credentials(email, password);
        credentials.problems().forEach(problem -> errors.add(problem.field(), words.of(problem.key())));
        if (!errors.isAny()) {
            signIn(credentials);
        }
    }

    private void signIn(Credentials credentials) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (!gate.isSafeToPass()) {
            errors.add(words.of("sign-in.insecure"));
            return;
        }
        try {
            SignedInPerson person = gate.signIn(credentials.email(), credentials.password(), (HttpServletResponse) external.getResponse());
            external.redirect(Destination.of(getWayBack(), person.roles()).link(link));
        } catch (SignInRefused refused) {
            errors.add("email", words.of("sign-in.refused"));
        } catch (TooManyAttempts refused) {
            long minutes = Wait.demand(refused.retryAfter());
            errors.add(minutes == 1 ? words.of("sign-in.too-many.minute") : words.of("sign-in.too-many.minutes", minutes));
        }
    }

    public boolean isSafeToPass() {
        return gate.isSafeToPass();
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

    /** The page to come back to, from the address at first and from the form afterwards. Compared with the route table before it is used. */
    public String getWayBack() {
        return wayBack == null ? visit.parameter(SignInAddress.WAY_BACK) : wayBack;
    }

    public void setWayBack(String wayBack) {
        this.wayBack = wayBack;
    }
}
