package org.heardportal.content.load;

import org.heardportal.content.Language;
import org.heardportal.content.service.Availability;
import org.heardportal.content.service.Confidentiality;
import org.heardportal.content.service.Interaction;
import org.heardportal.content.service.ServiceDefinition;

/** Reads {@code services/*.yaml}. */
final class ServiceFile {

    private final PageParts parts;
    private final Texts texts;

    ServiceFile(Names names, Texts texts) {
        this.parts = new PageParts(names, texts);
        this.texts = texts;
    }

    ServiceDefinition read(Block file, String slug, Language language) {
        return new ServiceDefinition(
                slug, language, file.text("name"), file.text("summary"), PageParts.atLeastOne(file, "lgsl", () -> file.values("lgsl", Form.COUNT)),
                PageParts.valuesOr(file, "interactions", Form.oneOf(Interaction.class), Interaction.FIND_OUT), parts.topics(file), parts.audiences(file),
                parts.lifeEvents(file), file.placedTexts("alsoCalled").stream().map(Block.Placed::text).toList(),
                texts.part(file, "about"), texts.part(file, "whoCanGetIt"), file.texts("whatYouNeed"), parts.cost(file),
                parts.mentions(file, "standards", Names.Kind.STANDARD), parts.channels(file), file.texts("whatHappensNext"),
                parts.mentions(file, "related", Names.Kind.SERVICE), file.text("owner"), parts.team(file, "owningTeam"),
                PageParts.atLeastOne(file, "handlingTeams", () -> parts.mentions(file, "handlingTeams", Names.Kind.TEAM)),
                file.valueOr("confidentiality", Form.oneOf(Confidentiality.class), Confidentiality.ORDINARY),
                file.valueOr("availability", Form.oneOf(Availability.class), Availability.OPEN),
                file.value("reviewOn", Form.DATE), texts.partOrNone(file, "staffNotes"));
    }
}
