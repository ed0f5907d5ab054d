package nl.plein.ejb.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.tika.Tika;

/** Reads from the bytes of a file what it is. */
@ApplicationScoped
public class MediaTypes {

    private final Tika tika = new Tika();

    /** The media type; the name only decides between types whose bytes look alike. */
    String detect(UploadDocument.Content content, String name) throws IOException {
        try (var in = content.open()) {
            return tika.detect(in, name);
        }
    }
}
