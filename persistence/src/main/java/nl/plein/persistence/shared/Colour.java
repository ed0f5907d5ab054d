package nl.plein.persistence.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour in sRGB, and the arithmetic of WCAG contrast. */
public record Colour(int red, int green, int blue) {

    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int BYTE = 0xff;

    /** Reads {@code #rrggbb} or {@code rrggbb}. */
    public static Optional<Colour> parse(String text) {
        var found = HEX.matcher(text == null ? "" : text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(found.group(1), 16);
        return Optional.of(new Colour(bits >> 16 & BYTE, bits >> 8 & BYTE, bits & BYTE));
    }

    /** This colour with so much (0 to 1) of another in it. */
    public Colour mix(Colour other, double share) {
        return new Colour(
                blend(red, other.red, share), blend(green, other.green, share), blend(blue, other.blue, share));
    }

    /** Contrast ratio, 1 to 21 (WCAG 2.2, relative luminance). */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** The nearest mix with another colour that has this contrast on every one of the grounds. */
    public Colour until(double ratio, Colour towards, Colour... grounds) {
        for (int percent = 0; percent < 100; percent++) {
            var tried = mix(towards, percent / 100.0);
            if (tried.readable(ratio, grounds)) {
                return tried;
            }
        }
        return towards;
    }

    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    private boolean readable(double ratio, Colour... grounds) {
        for (Colour ground : grounds) {
            if (contrast(ground) < ratio) {
                return false;
            }
        }
        return true;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
