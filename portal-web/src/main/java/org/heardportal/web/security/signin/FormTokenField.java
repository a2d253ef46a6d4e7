package org.heardportal.web.security.signin;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes the form token into every form of every page that a signed-in person is shown, where Faces writes the state of the view: no page has to think of it,
 * and none can forget it.
 */
public class FormTokenField extends ViewHandlerWrapper {

    public FormTokenField(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        Optional<String> token = Person.formTokenOf((HttpServletRequest) context.getExternalContext().getRequest());
        if (token.isPresent()) {
            ResponseWriter page = context.getResponseWriter();
            page.startElement("input", null);
            page.writeAttribute("type", "hidden", null);
            page.writeAttribute("name", FormToken.FIELD, null);
            page.writeAttribute("value", token.get(), null);
            page.endElement("input");
        }
    }
}
