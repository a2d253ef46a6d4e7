package org.heardportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {

    @ParameterizedTest
    @EnumSource(value = Actor.Kind.class, names = {"ADVISER", "OWNER", "ADMINISTRATOR"})
    void staffActUnderTheirAccountOnly(Actor.Kind kind) {
        assertThat(Actor.of(kind, 7).id()).contains(7L);
        assertThatThrownBy(() -> new Actor(kind, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSystemHasNoAccountAndAResidentMayHaveNone() {
        assertThat(Actor.system().id()).isEmpty();
        assertThat(Actor.visitor().id()).isEmpty();
        assertThat(Actor.of(Actor.Kind.RESIDENT, 7).id()).contains(7L);
        assertThatThrownBy(() -> Actor.of(Actor.Kind.SYSTEM, 7)).isInstanceOf(IllegalArgumentException.class);
    }
}
