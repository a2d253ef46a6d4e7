package org.heardportal.search;

import java.util.List;
import org.heardportal.content.Audience;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.content.PageKind;

/** Makes documents for tests, said in a sentence. */
public final class Pages {

    private final PageKind kind;
    private final String key;
    private final String title;
    private Language language = Language.ENGLISH;
    private String summary = "";
    private List<String> alsoCalled = List.of();
    private String body = "";
    private List<String> topics = List.of();
    private List<Audience> audiences = List.of(Audience.RESIDENTS);
    private List<String> lifeEvents = List.of();
    private List<Channel> channels = List.of();
    private boolean open = true;

    private Pages(PageKind kind, String key, String title) {
        this.kind = kind;
        this.key = key;
        this.title = title;
    }

    public static Pages service(String key, String title) {
        return new Pages(PageKind.SERVICE, key, title);
    }

    public static Pages guidance(String key, String title) {
        return new Pages(PageKind.GUIDANCE, key, title);
    }

    public static Pages topic(String key, String title) {
        return new Pages(PageKind.TOPIC, key, title);
    }

    public Pages in(Language other) {
        language = other;
        return this;
    }

    public Pages calledAlso(String... names) {
        alsoCalled = List.of(names);
        return this;
    }

    public Pages saying(String line) {
        summary = line;
        return this;
    }

    public Pages forAudience(Audience audience) {
        audiences = List.of(audience);
        return this;
    }

    public Pages body(String text) {
        body = text;
        return this;
    }

    public Pages under(String... slugs) {
        topics = List.of(slugs);
        return this;
    }

    public Pages through(Channel... ways) {
        channels = List.of(ways);
        return this;
    }

    public Pages forWhom(Audience... whom) {
        audiences = List.of(whom);
        return this;
    }

    public Pages when(String... events) {
        lifeEvents = List.of(events);
        return this;
    }

    public Pages closed() {
        open = false;
        return this;
    }

    public SearchDocument document() {
        return new SearchDocument(kind, key, language, title, summary, alsoCalled, body, topics, audiences, lifeEvents, channels, channels.contains(Channel.WEB), open);
    }
}
