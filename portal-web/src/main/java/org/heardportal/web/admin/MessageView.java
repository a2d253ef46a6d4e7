package org.heardportal.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;
import org.heardportal.notification.MessageRow;
import org.heardportal.notification.Outbox;
import org.heardportal.notification.OutboxState;
import org.heardportal.notification.SentMessage;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.signin.Person;

/** The page {@code /admin/messages/{message}}: where one message is, and, for a made-up council, what it said. One that failed can be tried again. */
@Named
@RequestScoped
public class MessageView {

    @Inject
    private Outbox outbox;

    @Inject
    private Visit visit;

    @Inject
    private Person person;

    @Inject
    private Link link;

    private SignedInPerson administrator;
    private MessageRow row;
    private Optional<SentMessage> sent;

    @PostConstruct
    void readRow() {
        administrator = person.signedIn().orElseThrow(visit::notFound);
        row = visit.found(Optional.of(visit.part("message")).filter(id -> id.matches("[1-9]\\d{0,17}")).flatMap(id -> outbox.row(administrator, Long.parseLong(id))));
    }

    /** Has it tried again; where it has not failed any more, the page shows where it is now. */
    public void tryAgain() throws IOException {
        outbox.tryAgain(administrator, row.id());
        FacesContext.getCurrentInstance().getExternalContext().redirect(link.path(Route.ADMIN_MESSAGE, Long.toString(row.id())));
    }

    public MessageRow getRow() {
        return row;
    }

    public boolean isFailed() {
        return row.state() == OutboxState.FAILED;
    }

    /** Whether it waits for another try. */
    public boolean isWaiting() {
        return row.state() == OutboxState.WAITING;
    }

    /** The message as it was sent; null where it is not kept. It is read once, because each reading is on record. */
    public SentMessage getSent() {
        if (sent == null) {
            sent = outbox.read(administrator, row.id());
        }
        return sent.orElse(null);
    }
}
