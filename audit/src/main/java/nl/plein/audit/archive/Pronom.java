package nl.plein.audit.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats of one release of the PRONOM register. */
final class Pronom {

    private static final Map<String, Format> FORMATS = read();

    private Pronom() {}

    static Optional<Format> find(String puid) {
        return Optional.ofNullable(FORMATS.get(puid));
    }

    static Format get(String puid) {
        return find(puid).orElseThrow(() -> new IllegalArgumentException("PRONOM has no " + puid));
    }

    private static Map<String, Format> read() {
        var formats = new HashMap<String, Format>();
        for (var row : Tables.rows("pronom-122.csv", 5)) {
            var extensions = row[4].isEmpty() ? List.<String>of() : List.of(row[4].split(","));
            formats.put(row[0], new Format(row[0], row[1], row[3], extensions));
        }
        return formats;
    }
}
