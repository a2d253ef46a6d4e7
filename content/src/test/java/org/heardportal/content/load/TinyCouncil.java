package org.heardportal.content.load;

import java.util.SortedMap;
import java.util.TreeMap;
import org.heardportal.content.message.MessageKind;

/** The smallest content that is whole: one of everything. Tests spoil it in one place and see what is said. */
final class TinyCouncil {

    private TinyCouncil() {
    }

    static SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("council.yaml", """
                name: Tiny Council
                shortName: Tiny
                summary: All that Tiny does.
                sample: true
                publicAddress: https://tiny.example.org
                division: england-and-wales
                colours:
                  brand: "#12384a"
                  onBrand: "#ffffff"
                  accent: "#e3a72f"
                  link: "#0b5a73"
                  action: "#0f6a4f"
                  onAction: "#ffffff"
                  tint: "#eef5f6"
                contactPoints:
                  - { channel: phone, label: Main desk, address: 0191 498 0100, hours: Any time }
                teams:
                  - { key: waste, name: Waste }
                """);
        texts.put("topics.yaml", """
                topics:
                  - slug: bins
                    name: Bins
                    summary: All about bins.
                """);
        texts.put("services/missed-bin.yaml", """
                name: Missed bin
                summary: Tell us.
                lgsl: [524]
                topics:
                  - bins
                alsoCalled: [bin not emptied]
                about: |
                  Tell us.

                  See [privacy](/guidance/privacy).
                whoCanGetIt: Anyone.
                whatYouNeed: [Your address]
                cost:
                  summary: £5
                  fees:
                    - what: One bin
                      pounds: 5.00
                standards: [missed-bin-return]
                contactPoints:
                  - channel: phone
                    label: Waste
                    address: 0191 498 0110
                    hours: Any time
                  - channel: email
                    label: Waste by e-mail
                    address: waste@example.org
                    hours: Any time
                  - channel: web
                    label: Here
                    address: /services/missed-bin
                    hours: Any time
                whatHappensNext: [We come.]
                related: []
                owner: Head of Waste
                owningTeam: waste
                handlingTeams: [waste]
                reviewOn: 2027-03-31
                """);
        texts.put("services/missed-bin.cy.yaml", """
                name: Bin heb ei gasglu
                cost:
                  fees:
                    - what: Un bin
                """);
        texts.put("forms/missed-bin.yaml", """
                service: missed-bin
                title: Report a missed bin
                questions:
                  - key: which-bin
                    kind: one-of
                    words: Which bin?
                    data: case
                    choices:
                      - key: grey
                        words: Grey
                      - key: green
                        words: Green
                  - key: collection-day
                    kind: date
                    words: Which day?
                    answer: optional
                    data: case
                    earliest: 2 weeks before today
                    latest: today
                  - key: tag-words
                    kind: text
                    words: What does the tag say?
                    hint: Leave it empty if you cannot read it.
                    data: words
                    longest: 100
                    shownWhen:
                      - question: which-bin
                        is: [green]
                  - key: email
                    kind: email
                    words: What is your e-mail address?
                    data: contact
                """);
        texts.put("forms/missed-bin.cy.yaml", """
                title: Dweud am fin
                questions:
                  - key: which-bin
                    choices:
                      - key: green
                        words: Gwyrdd
                  - key: tag-words
                    hint: Gadewch hwn yn wag.
                """);
        texts.putAll(TinyPages.texts());
        texts.put("promises/on-time.yaml", """
                order: 1
                title: On time
                text: We are on time.
                standards:
                  - key: missed-bin-return
                    words: We come back.
                    measure: { by: time, until: finish, within: 2, unit: working-days, cutOff: "17:00" }
                    from: 2026-04-01
                """);
        for (String page : new String[] {"privacy", "accessibility-statement", "contact"}) {
            texts.put("guidance/" + page + ".yaml", """
                    title: A page
                    summary: What it says.
                    owner: Head of Words
                    owningTeam: waste
                    reviewOn: 2027-03-31
                    body: |
                      # Heading
                      Words.
                    """);
        }
        for (MessageKind kind : MessageKind.values()) {
            texts.put("messages/" + kind.key() + ".yaml", """
                    subject: News
                    body: |
                      Words from {council}.

                      Call {phone}.
                    """);
        }
        texts.put("messages/request-received.yaml", """
                subject: We have your request {reference}
                body: |
                  Thank you.
                  It is about {service}.

                  We come by {due}.
                """);
        texts.put("messages/request-received.cy.yaml", """
                subject: Mae eich cais {reference} gennym
                body: Diolch.
                """);
        texts.put("calendar/bank-holidays.yaml", """
                additional:
                  - day: 2022-06-03
                    name: Jubilee
                    divisions: [england-and-wales]
                    source: A proclamation
                moved:
                  - from: 2022-05-30
                    to: 2022-06-02
                    name: Spring bank holiday
                    divisions: [england-and-wales]
                    source: A proclamation
                """);
        texts.put("calendar/closure-days.yaml", """
                closureDays:
                  - { day: 2026-12-29, name: Closed }
                """);
        texts.put("search/synonyms.yaml", """
                same:
                  - words: [bin, dustbin]
                leadsTo:
                  - { typed: [binmen], meant: [bin] }
                """);
        return texts;
    }
}
