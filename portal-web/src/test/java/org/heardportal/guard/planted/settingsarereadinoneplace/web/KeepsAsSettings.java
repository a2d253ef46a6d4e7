package org.heardportal.guard.planted.settingsarereadinoneplace.web;

import org.eclipse.microprofile.config.inject.ConfigProperty;

class KeepsAsSettings {
    @ConfigProperty(name = "heard.planted.setting")
    String value;
}
