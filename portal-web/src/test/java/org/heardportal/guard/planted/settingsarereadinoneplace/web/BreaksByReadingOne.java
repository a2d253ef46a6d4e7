package org.heardportal.guard.planted.settingsarereadinoneplace.web;

import org.eclipse.microprofile.config.inject.ConfigProperty;

class BreaksByReadingOne {
    @ConfigProperty(name = "heard.planted.field")
    String value;
}
