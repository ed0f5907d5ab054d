package nl.plein.ejb.archive;

import java.io.Serializable;
import java.util.List;
import nl.plein.audit.archive.Shown;

/**
 * The archive metadata of something as its page shows them and as a program gets them.
 *
 * @param name what it is called
 * @param files the files of an item; empty for other things
 * @param bytes the metadata of the bytes of a file; null for other things
 */
public record MetadataDetails(String name, Sheet about, List<Attached> files, Sheet bytes) implements Serializable {

    /** One sheet: what it says, and as MDTO XML. */
    public record Sheet(List<Shown> shown, String xml) implements Serializable {}

    /** A file of an item, which has metadata of its own. */
    public record Attached(String ref, String name) implements Serializable {}

    public MetadataDetails {
        files = List.copyOf(files);
    }
}
