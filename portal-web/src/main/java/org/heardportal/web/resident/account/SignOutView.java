package org.heardportal.web.resident.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.heardportal.web.faces.Link;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.signin.SignInGate;

/** The page {@code /sign-out}: two buttons for somebody who is signed in, and for everybody else that they are signed out. */
@Named
@RequestScoped
public class SignOutView {

    @Inject
    private SignInGate gate;

    @Inject
    private Link link;

    /** Signs this browser out. */
    public void signOut() throws IOException {
        leave(gate::signOut);
    }

    /** Signs out every browser of the person. */
    public void signOutEverywhere() throws IOException {
        leave(gate::signOutEverywhere);
    }

    private void leave(Consumer<HttpServletResponse> way) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        way.accept((HttpServletResponse) external.getResponse());
        external.redirect(link.path(Route.SIGN_OUT));
    }
}
