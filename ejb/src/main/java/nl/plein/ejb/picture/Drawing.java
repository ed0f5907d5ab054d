package nl.plein.ejb.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import nl.plein.security.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A picture that was sent, to be drawn anew. */
public final class Drawing {

    /** Bytes that were received whole. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /**
     * What a picture must be fit for.
     *
     * @param key what the keys of refusals begin with
     * @param width so many dots it is wide at least
     * @param height so many dots it is high at least
     */
    public record Demand(String key, int width, int height) {

        Refusal refusal(String why, Object... details) {
            return new Refusal(key + "." + why, details);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);
    private static final Set<String> KNOWN = Set.of("png", "jpeg", "gif");
    private static final int LARGEST = 8_000;
    private static final long MOST_DOTS = 40_000_000;
    private static final int ENOUGH = 1_200;
    private static final float QUALITY = 0.85f;

    private final BufferedImage picture;
    private final int quarters;

    private Drawing(BufferedImage picture, int quarters) {
        this.picture = picture;
        this.quarters = quarters;
    }

    /** @throws Refusal when it is no picture of a known kind, or one with too few or too many dots */
    public static Drawing read(Source content, Demand demand) {
        try (var sent = content.open()) {
            return read(sent.readAllBytes(), demand);
        } catch (IOException broken) {
            LOG.info("a picture could not be read", broken);
            throw demand.refusal("kind");
        }
    }

    private static Drawing read(byte[] file, Demand demand) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw demand.refusal("kind");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int quarters = Orientation.quarters(file);
                check(reader, demand, quarters % 2 != 0);
                return new Drawing(dots(reader), quarters);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void check(ImageReader reader, Demand demand, boolean sideways) throws IOException {
        if (!KNOWN.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw demand.refusal("kind");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((sideways ? height : width) < demand.width() || (sideways ? width : height) < demand.height()) {
            throw demand.refusal("small", demand.width(), demand.height());
        }
        if (Math.max(width, height) > LARGEST || (long) width * height > MOST_DOTS) {
            throw demand.refusal("large", LARGEST);
        }
    }

    private static BufferedImage dots(ImageReader reader) throws IOException {
        var wanted = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / ENOUGH);
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    /** The middle of it as a JPEG of this size, upright. */
    public byte[] drawn(int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(quarters * Math.PI / 2);
        boolean sideways = quarters % 2 != 0;
        part(pen, sideways ? height : width, sideways ? width : height);
        pen.dispose();
        return jpeg(drawn);
    }

    /** Draws the largest middle part with the shape of a field, around the point where the pen is. */
    private void part(Graphics2D pen, int width, int height) {
        double scale = Math.min((double) picture.getWidth() / width, (double) picture.getHeight() / height);
        int cutWidth = (int) Math.round(width * scale);
        int cutHeight = (int) Math.round(height * scale);
        int left = (picture.getWidth() - cutWidth) / 2;
        int top = (picture.getHeight() - cutHeight) / 2;
        int x = -width / 2;
        int y = -height / 2;
        pen.drawImage(picture, x, y, x + width, y + height, left, top, left + cutWidth, top + cutHeight, null);
    }

    private static byte[] jpeg(BufferedImage drawn) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(drawn, null, null), wanted);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
