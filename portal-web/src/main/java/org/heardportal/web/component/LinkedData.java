package org.heardportal.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.heardportal.web.api.Json;

/**
 * Writes what a page says as JSON-LD, for search engines: {@code <t:linkedData value="#{view.linkedData}"/>}, where the value is what {@link Json} takes.
 * The element holds data and no script: browsers do not run it, and the policy for scripts does not concern it. {@link Json} leaves no {@code <} in it.
 */
@FacesComponent("org.heardportal.LinkedData")
public class LinkedData extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.heardportal";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.write("<script type=\"application/ld+json\">" + Json.of(getAttributes().get("value")) + "</script>");
    }
}
