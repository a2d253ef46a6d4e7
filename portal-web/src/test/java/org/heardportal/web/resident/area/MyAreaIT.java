package org.heardportal.web.resident.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.heardportal.content.Language;
import org.heardportal.content.place.BinDay;
import org.heardportal.portal.Answer;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.SampleContent;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of an address, over the gazetteer of the sample council. */
@WithPortal
class MyAreaIT {

    /** Written nowhere else in these tests, so that it is known in a log. */
    private static final String TRACE = "zz87 3qx";

    private final RunningPortal portal;
    private final Visitor visitor;

    MyAreaIT(RunningPortal portal) {
        this.portal = portal;
        this.visitor = portal.visitor();
    }

    @Test
    void somebodyFindsTheirBinDaysByPostcodeAndAddress() {
        Document list = visitor.get("/my-area?where=zz991aa").page();
        assertThat(list.title()).startsWith("14 addresses: choose yours - My area");
        Element choice = list.select(".heard-links__link").stream().filter(each -> each.text().startsWith("3 Larkspur Road")).findFirst().orElseThrow();
        Document page = visitor.get(choice.attr("href")).page();
        assertThat(page.selectFirst("h1").text()).isEqualTo("3 Larkspur Road");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        List<BinDay> days = SampleContent.library().binRounds(Language.ENGLISH).between("monday-a", today, today.plusWeeks(20), SampleContent.library().calendar());
        assertThat(page.select(".heard-area__bin")).hasSize(3).allSatisfy(bin -> {
            List<String> expected = days.stream().filter(day -> day.bin().name().equals(bin.selectFirst("h3").text())).limit(4).map(day -> day.day().toString()).toList();
            assertThat(bin.select("time").eachAttr("datetime")).hasSize(4).isEqualTo(expected);
        });
        assertThat(page.select(".heard-area__next time").attr("datetime")).isEqualTo(days.getFirst().day().toString());
        assertThat(page.select("main").text()).contains("Your nearest library Central Library", "Your nearest recycling centre Moor End Recycling Centre", "miles away", "You live in Beacon.")
                .contains("Missed bin collection", "Find your councillor");
    }

    @Test
    void theCalendarFileHasTheSameDaysAndIsReadByAnotherProgram() throws Exception {
        Document page = visitor.get("/my-area?where=3+larkspur+rd").page();
        Answer file = visitor.get(page.select("a[href*=bins.ics]").attr("href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(file.header("Cache-Control")).contains("no-store");
        Calendar calendar = new CalendarBuilder().build(new StringReader(file.text()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSizeBetween(51, 54).allSatisfy(event -> assertThat(event.getProperty("SUMMARY").orElseThrow().getValue()).contains("Food bin, "));
        assertThat(events.stream().map(event -> event.getUid().orElseThrow().getValue())).doesNotHaveDuplicates();
        assertThat(events.getFirst().getProperty("DTSTART").orElseThrow().getValue()).isEqualTo(page.select(".heard-area__next time").attr("datetime").replace("-", ""));
        assertThat(visitor.get(page.select("a[href*=bins.ics]").attr("href") + "&lang=cy").text()).contains("Bin bwyd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?uprn=", "?uprn=1", "?uprn=x", "?uprn=-1", "?uprn=99999999999999999999", "?uprn=1%27%20or%201=1"})
    void thereIsNoCalendarOfWhatIsNoAddress(String query) {
        assertThat(visitor.get("/my-area/bins.ics" + query).status()).isEqualTo(404);
    }

    @Test
    void aFormSentEmptySaysWhatIsMissingAndKeepsItsName() {
        Document page = visitor.get("/my-area?where=").page();
        assertThat(page.title()).startsWith("Error: My area");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#where");
        assertThat(page.select(".govuk-error-summary a").text()).isEqualTo(page.select("#where-error").text().replaceFirst("^\\S+ ", ""));
        assertThat(visitor.get("/my-area").page().select(".govuk-error-summary")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ99 9ZZ|We do not know that postcode", "zz1 1zz|That postcode is not in the area of Tynewick Council", "n1|That postcode is not in the area",
        "Nowhere Street|We do not know that street", "%_'\"<qq>\\|We do not know that street", "\u202e\u200b|We do not know that street", "邮政编码|We do not know that street"})
    void whatIsNotThereGetsAPlainPageWithTheWayOnAndKeepsWhatWasTyped(String typedAndTitle) {
        String typed = typedAndTitle.split("\\|")[0];
        Answer answer = visitor.get("/my-area?where=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().selectFirst("h1").text()).startsWith(typedAndTitle.split("\\|")[1]);
        assertThat(answer.page().select("#where").attr("value")).isEqualTo(typed);
        assertThat(answer.page().select("main a[href^=tel:]")).isNotEmpty();
    }

    @Test
    void aLongListComesInPagesAndTheLanguageGoesAlong() {
        Document first = visitor.get("/my-area?where=ZZ99+2AA").page();
        assertThat(first.select(".heard-links__link")).hasSize(40);
        Document second = visitor.get(first.select("a[rel=next]").attr("href")).page();
        assertThat(second.select(".heard-links__link")).hasSize(22);
        Document welsh = visitor.get(second.select(".heard-languages a[lang=cy]").attr("href")).page();
        assertThat(welsh.select(".heard-links__link")).hasSize(22).first().satisfies(link -> assertThat(link.attr("href")).contains("lang=cy"));
    }

    @Test
    void nothingOfItIsKeptOrFoundBySearchEnginesOrWrittenDown() {
        Answer answer = visitor.get("/my-area?where=" + TRACE.replace(' ', '+'));
        visitor.get("/my-area?postcode=" + TRACE.replace(" ", ""));
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Robots-Tag")).contains("noindex");
        assertThat(visitor.cookies()).isEmpty();
        assertThat(portal.log()).noneMatch(line -> line.contains(TRACE) || line.contains(TRACE.replace(" ", "")) || line.contains(TRACE.replace(' ', '+')));
    }
}
