package nl.plein.ejb.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import nl.plein.persistence.shared.Colour;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLookTest {

    @ParameterizedTest(name = "SIT-6.1 links in {0} are refused, and the colour that is named instead passes")
    @ValueSource(strings = {"#ffff00", "#7fbf7f", "#ff8800", "#999999", "#ffffff"})
    void whatCannotBeReadIsRefused(String typed) {
        assertThatThrownBy(() -> ColourPolicy.accent(typed)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            var nearest = String.valueOf(refusal.details()[2]);
            assertThat(ColourPolicy.accent(nearest))
                    .isEqualTo(Colour.parse(nearest).orElseThrow());
        });
    }

    @Test
    @DisplayName("SIT-6.1 a band needs less contrast than text, and what is no colour is said to be none")
    void aBandNeedsLess() {
        assertThat(ColourPolicy.main("#3d8a3d")).isNotNull();
        assertThatThrownBy(() -> ColourPolicy.main("#dddddd")).hasMessage("site.colour.main");
        assertThatThrownBy(() -> ColourPolicy.main("groen")).hasMessage("site.colour.wrong");
    }

    @Test
    @DisplayName("SIT-6.2 a picture is drawn anew, as small as needed, and keeps nothing of the file")
    void aPictureIsDrawnAnew() throws IOException {
        var sent = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB), "jpg", sent);
        sent.write("GPS 51.98 5.91".getBytes(StandardCharsets.US_ASCII));

        var drawn = Picture.drawn(new ByteArrayInputStream(sent.toByteArray()), 480, 160);

        var picture = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(160);
        assertThat(new String(drawn, StandardCharsets.ISO_8859_1))
                .contains("PNG")
                .doesNotContain("GPS");
    }

    @ParameterizedTest(name = "SIT-6.2 {0} is no picture")
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a"})
    void thisIsNoPicture(String sent) {
        assertThatThrownBy(() ->
                        Picture.drawn(new ByteArrayInputStream(sent.getBytes(StandardCharsets.US_ASCII)), 480, 160))
                .isInstanceOfAny(Refusal.class, IOException.class);
    }
}
