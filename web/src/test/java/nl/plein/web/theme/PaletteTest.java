package nl.plein.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plein.persistence.shared.Colour;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    private static final double WCAG = 4.5;

    @ParameterizedTest(name = "LOOK-1.1 everything can be read on a site of colour {0}")
    @ValueSource(
            strings = {"#21468b", "#1f6b4f", "#f2a900", "#ffff00", "#ffffff", "#000000", "#ff0000", "#777777", "#00ffaa"
            })
    void everythingCanBeRead(String colour) {
        var palette = new Palette(Colour.parse(colour).orElseThrow());

        assertThat(palette.onSite().contrast(palette.site())).isGreaterThanOrEqualTo(WCAG);
        assertThat(palette.dayAccent().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(WCAG);
        assertThat(palette.dayAccent().contrast(Palette.DAY_PAGE)).isGreaterThanOrEqualTo(WCAG);
        assertThat(palette.dayAccent().contrast(palette.daySoft())).isGreaterThanOrEqualTo(WCAG);
        assertThat(palette.nightAccent().contrast(Palette.NIGHT_PAPER)).isGreaterThanOrEqualTo(WCAG);
        assertThat(palette.nightAccent().contrast(palette.nightSoft())).isGreaterThanOrEqualTo(WCAG);
        assertThat(palette.nightSite().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(WCAG);
        assertThat(palette.deep().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(WCAG);
    }

    @Test
    @DisplayName("LOOK-1.1 contrast is that of WCAG")
    void contrastIsThatOfWcag() {
        assertThat(Colour.WHITE.contrast(Colour.BLACK)).isEqualTo(21);
        assertThat(Colour.parse("#767676").orElseThrow().contrast(Colour.WHITE)).isBetween(4.5, 4.6);
    }

    @Test
    @DisplayName("LOOK-1.2 the address of a stylesheet names its colour, and that of Plein when there is none")
    void theAddressNamesTheColour() {
        assertThat(ThemeServlet.address("#1F6B4F")).matches("/theme/1f6b4f-[0-9a-f]+\\.css");
        assertThat(ThemeServlet.address("")).startsWith("/theme/21468b-");
        assertThat(ThemeServlet.address("red;}")).startsWith("/theme/21468b-");
    }

    @ParameterizedTest(name = "LOOK-1.4 \"{0}\" is no colour")
    @ValueSource(strings = {"", "#12345", "#1234567", "red", "#gggggg"})
    void otherTextIsNoColour(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }
}
