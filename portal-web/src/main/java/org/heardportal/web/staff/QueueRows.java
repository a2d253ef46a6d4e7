package org.heardportal.web.staff;

import java.util.List;
import java.util.Map;
import org.heardportal.casework.QueueQuery.Order;
import org.heardportal.casework.QueueRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the queue as the table asks for them, a page at a time. */
class QueueRows extends LazyDataModel<QueueRow> {

    private static final long serialVersionUID = 1L;

    private final QueueView view;

    QueueRows(QueueView view) {
        this.view = view;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return view.count();
    }

    @Override
    public List<QueueRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return sorting.values().stream().filter(SortMeta::isActive).findFirst()
                .map(by -> view.read(orderOf(by.getField()), by.getOrder().isDescending(), first, size))
                .orElseGet(() -> view.read(Order.RISK, false, first, size));
    }

    /** The order that a column asks for by the name of what it shows. */
    static Order orderOf(String column) {
        return switch (column) {
            case "reference" -> Order.REFERENCE;
            case "service" -> Order.SERVICE;
            case "state" -> Order.STATE;
            case "receivedAt" -> Order.RECEIVED;
            case "assignedTo" -> Order.ASSIGNED;
            default -> Order.RISK;
        };
    }

    @Override
    public String getRowKey(QueueRow row) {
        return row.reference();
    }
}
