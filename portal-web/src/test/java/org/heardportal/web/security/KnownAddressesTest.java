package org.heardportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardportal.web.http.Exchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAddressesTest {

    @ParameterizedTest
    @CsvSource({"GET,/", "HEAD,/contact", "GET,/services/missed-bin-collection", "POST,/sign-in", "GET,/staff", "GET,/sitemap.xml", "GET,/robots.txt",
            "GET,/assets/0123456789abcdef/portal.css", "GET,/jakarta.faces.resource/primefaces/core.js.xhtml"})
    void whatTheTablesKnowIsLetThrough(String method, String address) throws Exception {
        assertThat(asked(method, address).passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home.xhtml", "/staff/home.xhtml", "/faces/staff/home.xhtml", "/home.jsf", "/contact/", "/Contact", "/contact;x", "//contact",
            "/WEB-INF/web.xml", "/WEB-INF/errors/answer", "/assets/../WEB-INF/web.xml", "/assets/zz/portal.css", "/assets/", "/index.html",
            "/jakarta.faces.resource/../staff/home.xhtml", "/jakarta.faces.resource/", "/jakarta.faces.resource/x.js", "/error", "/health"})
    void anythingElseIsNotFound(String address) throws Exception {
        assertThat(asked("GET", address).status()).isEqualTo(404);
        assertThat(asked("POST", address).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"POST,/contact,'GET, HEAD'", "PUT,/sign-in,'GET, HEAD, POST'", "DELETE,/,'GET, HEAD'", "TRACE,/sitemap.xml,'GET, HEAD'",
            "OPTIONS,/staff,'GET, HEAD, POST'", "FOO,/search,'GET, HEAD'"})
    void anotherMethodIsRefusedWithThoseThatAreAnswered(String method, String address, String allowed) throws Exception {
        Exchange exchange = asked(method, address);
        assertThat(exchange.passed()).isFalse();
        assertThat(exchange.status()).isEqualTo(405);
        assertThat(exchange.answered("Allow")).isEqualTo(allowed);
    }

    private static Exchange asked(String method, String address) throws Exception {
        Exchange exchange = Exchange.of(method, address);
        new KnownAddresses().doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange;
    }
}
