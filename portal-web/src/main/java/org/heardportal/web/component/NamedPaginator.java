package org.heardportal.web.component;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.heardportal.web.faces.Words;
import org.primefaces.component.api.Pageable;
import org.primefaces.component.datatable.DataTableRenderer;

/** Writes tables as the component library does, and gives the navigation of their pages a name, which the library leaves out. */
public class NamedPaginator extends DataTableRenderer {

    @Override
    protected void encodePaginatorMarkup(FacesContext context, Pageable table, String position) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        context.setResponseWriter(new Naming(writer, Words.in(context.getViewRoot().getLocale(), "page.pagination")));
        try {
            super.encodePaginatorMarkup(context, table, position);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    /** Adds the name where the role is written. */
    private static final class Naming extends ResponseWriterWrapper {

        private final String name;

        Naming(ResponseWriter wrapped, String name) {
            super(wrapped);
            this.name = name;
        }

        @Override
        public void writeAttribute(String attribute, Object value, String property) throws IOException {
            super.writeAttribute(attribute, value, property);
            if ("role".equals(attribute) && "navigation".equals(value)) {
                super.writeAttribute("aria-label", name, null);
            }
        }
    }
}
