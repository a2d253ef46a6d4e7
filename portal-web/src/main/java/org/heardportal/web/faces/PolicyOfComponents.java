package org.heardportal.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Arrays;
import org.heardportal.web.route.Audience;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the component library away from pages that do not use it. It would give each of them a security policy with a nonce in place of ours, and
 * a session to keep the nonce in. Pages for residents and error pages hold no script of the library, so they are marked as having their policy.
 */
public class PolicyOfComponents implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getViewRoot() == null || !isForSignedIn(context.getViewRoot().getViewId())) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }

    private static boolean isForSignedIn(String view) {
        return Arrays.stream(Audience.values()).map(Audience::folder).anyMatch(folder -> !folder.isEmpty() && view.startsWith("/" + folder + "/"));
    }
}
