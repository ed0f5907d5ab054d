package nl.plein.persistence.shared;

import java.nio.file.Path;

/** What an operator says about storage, in {@code plein.properties}. */
public enum StorageSetting {
    /** The folder of files, exports and keys, readable by the server's account only. No default: it must be chosen. */
    DATA("plein.data");

    private final String property;

    StorageSetting(String property) {
        this.property = property;
    }

    /** @throws IllegalStateException when the operator chose none */
    public Path folder() {
        var chosen = System.getProperty(property, "");
        if (chosen.isBlank()) {
            throw new IllegalStateException("Set " + property + " in plein.properties: the folder of files and keys.");
        }
        return Path.of(chosen);
    }
}
