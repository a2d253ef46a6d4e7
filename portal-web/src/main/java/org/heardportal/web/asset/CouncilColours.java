package org.heardportal.web.asset;

import org.heardportal.content.council.Colours;

/** Writes the council's colours as the custom properties that every style sheet uses in place of colours of its own. */
final class CouncilColours {

    private CouncilColours() {
    }

    static String asCustomProperties(Colours colours) {
        return ":root{--council-brand:" + colours.brand()
                + ";--council-on-brand:" + colours.onBrand()
                + ";--council-accent:" + colours.accent()
                + ";--council-link:" + colours.link()
                + ";--council-action:" + colours.action()
                + ";--council-on-action:" + colours.onAction()
                + ";--council-tint:" + colours.tint() + "}\n";
    }
}
