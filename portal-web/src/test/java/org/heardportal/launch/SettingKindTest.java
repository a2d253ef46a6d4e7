package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingKindTest {

    @ParameterizedTest
    @CsvSource({"PORT,1", "PORT,65535", "WHOLE_NUMBER,0", "YES_OR_NO,true", "ON_OR_OFF,off", "DURATION,PT30M", "MEMORY,512m", "MEMORY,2G", "ADDRESS,127.0.0.1", "ADDRESS,::1",
            "FOLDER,.", "FILE,pom.xml", "DATABASE,jdbc:postgresql://db/heard", "WEB_ADDRESS,https://www.example.org", "WEB_ADDRESS,http://127.0.0.1:8080/heard",
            "TEXT,a", "SECRET,a"})
    void accepts(SettingKind kind, String value) {
        assertThat(kind.problemOf(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PORT,0", "PORT,65536", "PORT,-1", "PORT,99999999999", "WHOLE_NUMBER,1.5", "YES_OR_NO,yes", "ON_OR_OFF,true", "DURATION,30 minutes", "DURATION,PT-5M",
            "MEMORY,0m", "MEMORY,512", "ADDRESS,not an address", "FOLDER,pom.xml", "FOLDER,/nowhere", "FILE,.", "DATABASE,jdbc:h2:mem", "WEB_ADDRESS,www.example.org",
            "WEB_ADDRESS,https://www.example.org/", "TEXT,' '", "SECRET,''"})
    void refuses(SettingKind kind, String value) {
        assertThat(kind.problemOf(value)).hasValueSatisfying(problem -> assertThat(problem).startsWith("must be "));
    }
}
