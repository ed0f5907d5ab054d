package nl.plein.ejb.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of an export that may go out to the person who asked for it. */
public record ExportFile(String name, String mediaType, long size, Path path) {

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
