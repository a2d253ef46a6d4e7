package org.heardportal.web.resident.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.web.faces.Visit;

/** Every way to reach the council. */
@Named
@RequestScoped
public class ContactView {

    @Inject
    private Visit visit;

    public List<ContactWay> getWays() {
        return ContactWay.ofAll(visit.getCouncil().contactPoints());
    }
}
