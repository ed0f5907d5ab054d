package nl.plein.ejb.document;

import nl.plein.persistence.document.Document;

/** A document that may go out to the person who asked for it. */
public record Download(String name, String mediaType, long size, String sha256) {

    static Download of(Document document) {
        return new Download(document.name(), document.mediaType(), document.size(), document.sha256());
    }

    /** Whether browsers may show it within a page. */
    public boolean picture() {
        return AllowedType.picture(mediaType);
    }
}
