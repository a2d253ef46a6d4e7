package org.heardportal.content.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ContactPoint;

/** Reads ways to reach the council; each channel has its own form of address. */
final class ContactPoints {

    private static final Pattern PHONE = Pattern.compile("[0-9][0-9 ]{5,20}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Texts texts;

    ContactPoints(Texts texts) {
        this.texts = texts;
    }

    List<ContactPoint> in(Block owner) {
        return owner.blocks("contactPoints").stream().map(this::read).toList();
    }

    private ContactPoint read(Block block) {
        try (block) {
            Channel channel = block.value("channel", Form.oneOf(Channel.class));
            Place place = block.placeOf("address");
            String address = block.text("address");
            if (!address.isEmpty()) {
                check(block, channel, address, place);
            }
            return new ContactPoint(channel, block.text("label"), address, block.text("hours"), block.textOrNone("note"));
        }
    }

    private void check(Block block, Channel channel, String address, Place place) {
        switch (channel) {
            case PHONE -> require(block, place, PHONE.matcher(address).matches(), "A telephone number has digits and spaces only");
            case EMAIL -> require(block, place, EMAIL.matcher(address).matches(), "An e-mail address has the form name@example.org");
            case WEB -> {
                require(block, place, isWebAddress(address), "A web address begins with / or https://");
                texts.checkPath(address, place);
            }
            case COUNTER, LETTER -> { }
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() == null ? address.startsWith("/") && !address.startsWith("//") : "https".equals(uri.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void require(Block block, Place place, boolean holds, String reason) {
        if (!holds) {
            block.problem(place, reason);
        }
    }
}
