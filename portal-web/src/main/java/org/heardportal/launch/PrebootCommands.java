package org.heardportal.launch;

import java.util.List;

/** What Payara Micro is told before it opens its port: there is no other way to say on which address it listens and what it tells about itself. */
final class PrebootCommands {

    private static final String NETWORK = "set configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    /** What is worth compressing; images and fonts are compressed already. */
    private static final String COMPRESSED_TYPES = String.join("\\,", "text/html", "text/css", "text/plain", "text/csv", "text/xml", "text/calendar",
            "text/javascript", "application/javascript", "application/json", "application/xml", "application/atom+xml",
            "application/opensearchdescription+xml", "image/svg+xml");

    private PrebootCommands() {
    }

    /** What it is told when the application is deployed. */
    static String openingThePort() {
        return LISTENER + "enabled=true\n";
    }

    /** One command a line. */
    static String listeningOn(String address) {
        return String.join("\n", List.of(
                LISTENER + "address=" + address,
                // the port opens when the application is there: until then the runtime would answer with a page of its own that names its version
                LISTENER + "enabled=false",
                HTTP + "server-header=false",
                // a search for ten thousand characters comes in the request line, and is answered by a page of ours and not by an empty 400
                HTTP + "header-buffer-length-bytes=65536",
                HTTP + "xpowered-by=false",
                // "on" leaves style sheets and scripts uncompressed
                HTTP + "compression=force",
                HTTP + "compressable-mime-type=" + COMPRESSED_TYPES)) + "\n";
    }
}
