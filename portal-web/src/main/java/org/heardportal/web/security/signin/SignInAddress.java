package org.heardportal.web.security.signin;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.heardportal.web.route.Route;

/** The address of the sign-in page, with the way back to the page that was asked for. */
public final class SignInAddress {

    /** The query parameter with the way back. */
    public static final String WAY_BACK = "to";

    private SignInAddress() {
    }

    /** The sign-in page that leads back to this path, when it is one of ours. */
    static String leadingBackTo(String path) {
        return Destination.accepted(path)
                .map(page -> Route.SIGN_IN.path() + "?" + WAY_BACK + "=" + URLEncoder.encode(page.path(), StandardCharsets.UTF_8))
                .orElseGet(Route.SIGN_IN::path);
    }

    /** Answers a request that a script of Faces sent: it follows no redirect of HTTP, so the address is told in its own language. */
    static AuthenticationStatus answerPartially(String signIn, HttpMessageContext context) {
        HttpServletResponse response = context.getResponse();
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            // the address was made by us: letters, digits and percent signs need no escaping in XML
            response.getWriter().print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + signIn + "\"/></partial-response>");
        } catch (IOException gone) {
            throw new UncheckedIOException("The browser went away before it was told to sign in", gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
