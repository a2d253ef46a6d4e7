package org.heardportal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How to reach the person a request is for. The row without an end is the current one. */
@Entity
@Table(name = "request_contact")
class RequestContact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "request_id")
    private long requestId;
    private String name;
    private String email;
    private String phone;
    private String postcode;
    private String address;
    private String preferred;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected RequestContact() {
    }

    RequestContact(ServiceRequest request, Contact contact, Instant at) {
        requestId = request.id();
        name = contact.name();
        email = contact.email();
        phone = contact.phone();
        postcode = contact.postcode();
        address = contact.address();
        preferred = contact.preferred().map(way -> way.name().toLowerCase(Locale.ROOT)).orElse(null);
        givenAt = at;
    }

    Contact contact() {
        return new Contact(name, email, phone, postcode, address, Optional.ofNullable(preferred).map(way -> Contact.Way.valueOf(way.toUpperCase(Locale.ROOT))));
    }
}
