package nl.plein.ejb.site;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import nl.plein.security.Refusal;

/** Draws a picture anew as PNG, no larger than needed: nothing but its dots is left of what was sent. */
final class Picture {

    private static final int LARGEST_SIDE = 6_000;
    private static final Set<String> KNOWN = Set.of("png", "jpeg", "gif");

    private Picture() {}

    /** @throws Refusal when it is no picture of a known kind, or one with too many dots */
    static byte[] drawn(InputStream sent, int widest, int highest) throws IOException {
        var picture = read(sent);
        double scale =
                Math.min(1, Math.min((double) widest / picture.getWidth(), (double) highest / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(InputStream sent) throws IOException {
        try (var input = ImageIO.createImageInputStream(sent)) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Refusal("site.picture.kind");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return checked(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Looks at kind and size before any dot is unpacked. */
    private static BufferedImage checked(ImageReader reader) throws IOException {
        if (!KNOWN.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
            throw new Refusal("site.picture.kind");
        }
        if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
            throw new Refusal("site.picture.large", LARGEST_SIDE);
        }
        return reader.read(0);
    }
}
