package org.heardportal.web.resident.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ContactPoint;
import org.junit.jupiter.api.Test;

class ContactWayTest {

    private static ContactPoint point(Channel channel, String address) {
        return new ContactPoint(channel, "Customer services", address, "Any time", "");
    }

    @Test
    void aTelephoneNumberIsDialledWithoutItsSpaces() {
        ContactWay way = ContactWay.of(point(Channel.PHONE, "0191 498 0100"));
        assertThat(way.href()).isEqualTo("tel:01914980100");
        assertThat(way.shown()).isEqualTo("0191 498 0100");
    }

    @Test
    void aLongAddressMayBeBrokenBeforeTheAtSign() {
        ContactWay way = ContactWay.of(point(Channel.EMAIL, "help@tynewick.example.org"));
        assertThat(way.href()).isEqualTo("mailto:help@tynewick.example.org");
        assertThat(way.getShownStart()).isEqualTo("help");
        assertThat(way.getShownEnd()).isEqualTo("@tynewick.example.org");
    }

    @Test
    void aCounterIsNotALink() {
        assertThat(ContactWay.of(point(Channel.COUNTER, "Town Hall, ZZ99 3VZ")).isLink()).isFalse();
    }

    @Test
    void aPageOfThePortalThatDoesNotExistIsNotOffered() {
        List<ContactPoint> points = List.of(point(Channel.WEB, "/apply-here/soon"), point(Channel.WEB, "/services/bins?lang=cy#ways"),
                point(Channel.WEB, "https://www.example.org/form"), point(Channel.PHONE, "0191 498 0100"));
        assertThat(ContactWay.ofAll(points)).extracting(ContactWay::href)
                .containsExactly("/services/bins?lang=cy#ways", "https://www.example.org/form", "tel:01914980100");
    }
}
