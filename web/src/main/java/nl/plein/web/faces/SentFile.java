package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that a form without script sends. What cannot be taken leaves one event under what was meant (FACE-1.19).
 */
@RequestScoped
public class SentFile {

    /** Most megabytes of a picture. */
    public static final long HEAVIEST = 10;

    private static final long MEGABYTE = 1_048_576;
    private static final Logger LOG = LoggerFactory.getLogger(SentFile.class);

    @Inject
    FaultBoundary faults;

    /**
     * The file; empty when none was chosen, or the form is none that carries files.
     *
     * @param on what it would have been done to, or null for the platform as a whole
     * @throws Refusal when it did not come whole
     */
    public Optional<Part> in(HttpServletRequest request, Action meant, Target on) {
        try {
            return Optional.ofNullable(request.getPart("file")).filter(part -> part.getSize() > 0);
        } catch (ServletException otherForm) {
            LOG.debug("a form without files was sent to {}", request.getRequestURI(), otherForm);
            return Optional.empty();
        } catch (IOException | RuntimeException broken) {
            LOG.info("a file for {} did not come whole: {}", request.getRequestURI(), broken.getMessage());
            throw refused(new Refusal("document.cut"), meant, on);
        }
    }

    /**
     * The picture that must be there.
     *
     * @param none what is said when none was chosen
     * @param heavy what is said when it has more than {@link #HEAVIEST} megabytes
     */
    public Part picture(HttpServletRequest request, Action meant, Target on, Refusal none, Refusal heavy) {
        var part = in(request, meant, on).orElseThrow(() -> refused(none, meant, on));
        if (part.getSize() > HEAVIEST * MEGABYTE) {
            throw refused(heavy, meant, on);
        }
        return part;
    }

    /** The refusal, of which the event is left. */
    public Refusal refused(Refusal refusal, Action meant, Target on) {
        faults.formRefused(meant, on, List.of("file"));
        return refusal;
    }
}
