package org.heardportal.web.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.heardportal.content.council.Colours;
import org.heardportal.web.route.Endpoint;
import org.junit.jupiter.api.Test;

class AssetTest {

    @Test
    void theAddressChangesWithTheContentAndIsOneThatIsAnswered() {
        Asset asset = new Asset("portal.css", bytes("a{}"));
        assertThat(asset.path()).isNotEqualTo(new Asset("portal.css", bytes("b{}")).path()).isEqualTo(new Asset("portal.css", bytes("a{}")).path());
        assertThat(Endpoint.of(asset.path())).contains(Endpoint.ASSETS);
    }

    @Test
    void theTypeFollowsFromTheEnding() {
        assertThat(new Asset("portal.css", bytes("")).type()).isEqualTo("text/css;charset=UTF-8");
        assertThat(new Asset("enhance.js", bytes("")).type()).isEqualTo("text/javascript;charset=UTF-8");
        assertThatIllegalArgumentException().isThrownBy(() -> new Asset("photo.unknown", bytes("")));
    }

    @Test
    void whatDoesNotShrinkIsSentAsItIs() {
        assertThat(new Asset("a.css", bytes("a")).gzip()).isEmpty();
        assertThat(new Asset("a.css", bytes("a{}".repeat(1000))).gzip()).hasValueSatisfying(gzip -> assertThat(gzip.length).isLessThan(100));
    }

    @Test
    void everyColourOfTheCouncilIsACustomProperty() {
        Colours colours = new Colours("#000001", "#000002", "#000003", "#000004", "#000005", "#000006", "#000007");
        assertThat(CouncilColours.asCustomProperties(colours)).isEqualTo(":root{--council-brand:#000001;--council-on-brand:#000002;"
                + "--council-accent:#000003;--council-link:#000004;--council-action:#000005;--council-on-action:#000006;--council-tint:#000007}\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
