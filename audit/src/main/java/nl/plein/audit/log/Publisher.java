package nl.plein.audit.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import nl.plein.persistence.shared.StorageSetting;

/** Brings the tree up to date, and its checkpoints out of the house. */
@ApplicationScoped
public class Publisher {

    @Inject
    Sequencer sequencer;

    private volatile Published newest;

    /**
     * A checkpoint as everybody may see it.
     *
     * @param note the signed note
     */
    public record Published(long size, String note, Instant made) {}

    /** Gives every committed event its place. */
    public void catchUp() {
        int placed = Sequencer.BATCH;
        while (placed == Sequencer.BATCH) {
            placed = sequencer.place();
        }
    }

    /** Gives every committed event its place, signs the tree, and publishes what was signed. */
    public Published publish() {
        catchUp();
        var signed = sequencer.sign();
        var published = new Published(signed.size(), signed.note(), signed.made());
        publish(published);
        return published;
    }

    /** The checkpoint that was published last; made when there is none yet. */
    public Published newest() {
        var known = newest;
        return known == null ? publish() : known;
    }

    /** Number of records that the checkpoint published last covers. */
    public long covered() {
        var known = newest;
        return known == null ? 0 : known.size();
    }

    private synchronized void publish(Published published) {
        if (newest != null && newest.size() >= published.size()) {
            return;
        }
        var file = StorageSetting.DATA.folder().resolve("audit").resolve("checkpoints.txt");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, published.note() + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoint cannot be written to " + file, e);
        }
        newest = published;
    }
}
