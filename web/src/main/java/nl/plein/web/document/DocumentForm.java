package nl.plein.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;
import nl.plein.ejb.document.DocumentBoundary;
import nl.plein.ejb.document.DocumentSetting;
import nl.plein.persistence.document.ScanState;
import nl.plein.web.faces.LookBean;

/** What pages say about files: how large one is, and how large one may be. */
@Named
@RequestScoped
public class DocumentForm {

    private static final long KILO = 1024;

    @Inject
    LookBean look;

    @Inject
    DocumentBoundary documents;

    /** Most megabytes of one file. */
    public String getLimit() {
        return size(DocumentSetting.uploadLimit());
    }

    /** What is said about a file in this state: key below {@code document.todo}. */
    public String todo(ScanState state) {
        return state == ScanState.RECEIVED && documents.waitForScanner()
                ? "away"
                : state.name().toLowerCase(Locale.ROOT);
    }

    /** A number of bytes, as people say it. */
    public String size(long bytes) {
        var numbers = NumberFormat.getNumberInstance(Locale.forLanguageTag(look.getLanguage()));
        numbers.setMaximumFractionDigits(bytes < 10 * KILO * KILO ? 1 : 0);
        if (bytes < KILO) {
            return numbers.format(bytes) + " B";
        }
        return bytes < KILO * KILO
                ? numbers.format(bytes / (double) KILO) + " kB"
                : numbers.format(bytes / (double) (KILO * KILO)) + " MB";
    }
}
