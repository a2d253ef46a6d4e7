package org.heardportal.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.heardportal.search.Piece;

/**
 * Writes a text with what was looked for marked in it: {@code <t:pieces pieces="#{hit.titlePieces}"/>}. A page of results has twenty such texts; as
 * repetitions within a repetition they cost more than the search.
 */
@FacesComponent("org.heardportal.MarkedText")
public class MarkedText extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.heardportal";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        for (Object each : (List<?>) getAttributes().get("pieces")) {
            Piece piece = (Piece) each;
            if (piece.marked()) {
                writer.startElement("mark", this);
                writer.writeAttribute("class", "heard-found", null);
                writer.writeText(piece.text(), null);
                writer.endElement("mark");
            } else {
                writer.writeText(piece.text(), null);
            }
        }
    }
}
