package org.heardportal.guard.planted.settingsarereadinoneplace.web;

import org.eclipse.microprofile.config.inject.ConfigProperty;

class BreaksByParameter {
    BreaksByParameter(@ConfigProperty(name = "heard.planted.parameter") String value) {
        throw new UnsupportedOperationException(value);
    }
}
