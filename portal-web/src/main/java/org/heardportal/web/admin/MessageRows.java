package org.heardportal.web.admin;

import java.util.List;
import java.util.Map;
import org.heardportal.notification.MessageRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the outbox as the table asks for them, a page at a time, the newest first. */
class MessageRows extends LazyDataModel<MessageRow> {

    private static final long serialVersionUID = 1L;

    private final MessagesView view;

    MessageRows(MessagesView view) {
        this.view = view;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return view.count();
    }

    @Override
    public List<MessageRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return view.read(first, size);
    }

    @Override
    public String getRowKey(MessageRow row) {
        return Long.toString(row.id());
    }
}
