package nl.plein.ejb.document;

import java.io.IOException;
import java.io.InputStream;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/**
 * Upload a file.
 *
 * @param siteNumber number of the same site
 * @param document identifier that the file gets
 * @param name what the uploader calls it
 * @param size in bytes, as received
 * @param content the bytes, can be opened more than once
 */
public record UploadDocument(SiteId site, long siteNumber, DocumentId document, String name, long size, Content content)
        implements Command {

    /** Bytes that were received whole. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Target made() {
        return new Target(ObjectType.FILE, document.value());
    }

    @Override
    public Action action() {
        return Action.FILE_UPLOAD;
    }
}
