package org.heardportal.web.owner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;
import org.heardportal.feedback.FeedbackInbox;
import org.heardportal.feedback.FeedbackRow;
import org.heardportal.feedback.FeedbackState;
import org.heardportal.feedback.InboxQuery;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the table of feedback, read page by page. */
class InboxRows extends LazyDataModel<FeedbackRow> {

    private static final long serialVersionUID = 1L;

    private final transient FeedbackInbox inbox;
    private final transient SignedInPerson owner;
    private final transient Filter filter;

    /** What the owner wants to see. */
    record Filter(Optional<FeedbackState> state, Optional<String> service, boolean withWords) {
    }

    InboxRows(FeedbackInbox inbox, SignedInPerson owner, Filter filter) {
        this.inbox = inbox;
        this.owner = owner;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return (int) inbox.count(query(0, 1));
    }

    @Override
    public List<FeedbackRow> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> unused) {
        return inbox.rows(query(first, size));
    }

    private InboxQuery query(int first, int size) {
        return new InboxQuery(owner, filter.state(), filter.service(), filter.withWords(), first, size);
    }
}
