package org.heardportal.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.heardportal.content.Language;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.RequestPath;

/** Makes the action of a form the address that the visitor sees, with the language going along, and shows each view in the language of the visit. */
public class PrettyAddresses extends ViewHandlerWrapper {

    public PrettyAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        if (context.getViewRoot() == null || !viewId.equals(context.getViewRoot().getViewId())) {
            return super.getActionURL(context, viewId);
        }
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        Language language = Visit.languageOf(request);
        Query query = Query.parse("");
        return request.getContextPath() + RequestPath.of(request)
                + (language == Language.ENGLISH ? query : query.and(Visit.LANGUAGE_PARAMETER, language.tag())).withQuestionMark();
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Visit.class).get().getLocale();
    }
}
