package nl.plein.ejb.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: the one thing that is looked at of what a file says, before all of it is thrown away. */
final class Orientation {

    private static final int JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int EXIF_HEAD = 6;
    private static final int ENTRY = 12;
    private static final short TAG = 0x0112;

    private Orientation() {}

    /** By how many quarters the picture has to be turned to the right; 0 when nothing readable says so. */
    static int quarters(byte[] file) {
        try {
            var bytes = ByteBuffer.wrap(file);
            return Short.toUnsignedInt(bytes.getShort()) == JPEG ? turned(said(bytes)) : 0;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return 0; // a file that ends too early, or points outside itself, says nothing
        }
    }

    private static int turned(int said) {
        return switch (said) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
    }

    /** Walks from segment to segment until the dots begin. */
    private static int said(ByteBuffer bytes) {
        for (int marker = next(bytes); marker != SCAN; marker = next(bytes)) {
            int from = bytes.position();
            int length = Short.toUnsignedInt(bytes.getShort());
            if (marker == APP1 && bytes.getInt() == EXIF) {
                return tagged(bytes.slice(from + 2 + EXIF_HEAD, length - 2 - EXIF_HEAD));
            }
            bytes.position(from + length);
        }
        return 0;
    }

    private static int next(ByteBuffer bytes) {
        return Short.toUnsignedInt(bytes.getShort());
    }

    private static int tagged(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff.getInt(4);
        for (int left = tiff.getShort(first), at = first + 2; left > 0; left--, at += ENTRY) {
            if (tiff.getShort(at) == TAG) {
                return tiff.getShort(at + 8);
            }
        }
        return 0;
    }
}
