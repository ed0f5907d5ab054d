package nl.plein.ejb.people;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import nl.plein.security.Refusal;

/**
 * A picture of a person that was sent: its middle is drawn anew, so that nothing but dots is left of the file. It is
 * refused before any dot is unpacked when it has too many.
 */
final class PortraitPicture {

    private static final Set<String> KNOWN = Set.of("png", "jpeg", "gif");
    private static final int SMALLEST = 64;
    private static final int LARGEST = 8_000;
    private static final long MOST_DOTS = 40_000_000;
    private static final int ENOUGH = 1_200;
    private static final float QUALITY = 0.85f;

    private final BufferedImage picture;
    private final int quarters;

    private PortraitPicture(BufferedImage picture, int quarters) {
        this.picture = picture;
        this.quarters = quarters;
    }

    /** @throws Refusal when it is no picture of a known kind, or one with too few or too many dots */
    static PortraitPicture read(InputStream sent) throws IOException {
        var file = sent.readAllBytes();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Refusal("people.portrait.kind");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return new PortraitPicture(dots(reader), Orientation.quarters(file));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage dots(ImageReader reader) throws IOException {
        if (!KNOWN.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new Refusal("people.portrait.kind");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.min(width, height) < SMALLEST) {
            throw new Refusal("people.portrait.small", SMALLEST);
        }
        if (Math.max(width, height) > LARGEST || (long) width * height > MOST_DOTS) {
            throw new Refusal("people.portrait.large", LARGEST);
        }
        var wanted = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / ENOUGH);
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    /** The middle of it as a square JPEG, upright. */
    byte[] drawn(int side) throws IOException {
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = square.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.rotate(quarters * Math.PI / 2, side / 2.0, side / 2.0);
        int cut = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - cut) / 2;
        int top = (picture.getHeight() - cut) / 2;
        pen.drawImage(picture, 0, 0, side, side, left, top, left + cut, top + cut, null);
        pen.dispose();
        return jpeg(square);
    }

    private static byte[] jpeg(BufferedImage square) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(square, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
