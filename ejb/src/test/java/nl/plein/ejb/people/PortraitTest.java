package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.plein.ejb.picture.Drawing;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTest {

    @ParameterizedTest(name = "PPL-1.9 a picture of {0} by {1} becomes a square")
    @CsvSource({"1000,500", "300,2000", "64,64"})
    void aPictureBecomesASquare(int width, int height) throws IOException {
        var drawn = ImageIO.read(new ByteArrayInputStream(drawn(jpeg(aPicture(width, height)))));

        assertThat(drawn.getWidth()).isEqualTo(96).isEqualTo(drawn.getHeight());
    }

    @Test
    @DisplayName("PPL-1.9 nothing of the file but its dots is left, and a camera held sideways is seen to")
    void onlyDotsAreLeft() throws IOException {
        var sideways = withExif(jpeg(aPicture(400, 400)), 6);

        var drawn = drawn(sideways);

        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Arnhem");
        var picture = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(reddish(picture, 48, 4)).as("what was left is on top").isTrue();
        assertThat(reddish(picture, 48, 90)).isFalse();
    }

    @Test
    @DisplayName("PPL-1.9 a bomb of many dots in few bytes is refused before it is unpacked")
    void aBombIsRefused() {
        assertThatThrownBy(() -> drawn(pngSaying(60_000, 60_000))).hasMessage("people.portrait.large");
        assertThatThrownBy(() -> drawn(pngSaying(8_000, 7_999))).hasMessage("people.portrait.large");
        assertThatThrownBy(() -> drawn(pngSaying(8, 8))).hasMessage("people.portrait.small");
    }

    @ParameterizedTest(name = "PPL-1.9 {0} is no picture")
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "BM"})
    void thisIsNoPicture(String sent) {
        assertThatThrownBy(() -> drawn(sent.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Refusal.class)
                .hasMessage("people.portrait.kind");
    }

    private static byte[] drawn(byte[] sent) {
        return Drawing.read(() -> new ByteArrayInputStream(sent), PortraitBoundary.DEMAND)
                .drawn(96, 96);
    }

    /** Red on the left, blue on the right. */
    private static BufferedImage aPicture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static boolean reddish(BufferedImage picture, int x, int y) {
        var dot = new Color(picture.getRGB(x, y));
        return dot.getRed() > dot.getBlue();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** The file with a mark of the camera behind its first two bytes. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(40)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .put("Arnhem".getBytes(StandardCharsets.US_ASCII));
        var out = ByteBuffer.allocate(jpeg.length + 50);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 48);
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The head of a PNG that says it has so many dots. */
    private static byte[] pngSaying(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
