package org.heardportal.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes a {@link Field}. It reads nothing that is sent: views read what was typed from the request, as it was typed. */
@FacesComponent("org.heardportal.Field")
public class FieldComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.heardportal";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Optional<Field> field = Optional.ofNullable((Field) getAttributes().get("value"));
        if (isRendered() && field.isPresent()) {
            write(field.get().html(), context.getResponseWriter());
        }
    }

    private void write(Html element, ResponseWriter writer) throws IOException {
        writer.startElement(element.name(), this);
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            writer.writeAttribute(attribute.getKey(), attribute.getValue(), null);
        }
        for (Object each : element.content()) {
            if (each instanceof Html child) {
                write(child, writer);
            } else {
                writer.writeText(each, null);
            }
        }
        writer.endElement(element.name());
    }
}
