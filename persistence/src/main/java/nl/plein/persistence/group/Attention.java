package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The attention a group gets: when somebody was last active, when its owners wrote, whether managers point to it. */
@Embeddable
public class Attention {

    private boolean featured;

    @Column(name = "is_template")
    private boolean template;

    @Column(name = "last_active")
    private Instant lastActive;

    /** When its owners were last asked whether it is still needed. */
    private Instant reminded;

    /** When an owner last said that it is. */
    private Instant kept;

    /** When its owners last wrote to all members. */
    private Instant mailed;

    /** When its owners last wrote to some of them. */
    @Column(name = "mailed_some")
    private Instant mailedSome;

    protected Attention() {} // JPA

    Attention(Instant created) {
        lastActive = created;
    }

    /** Managers of the site point it out, or do so no longer. */
    public void feature(boolean wished) {
        featured = wished;
    }

    /** Others may start a group like it, or may do so no longer. */
    public void serveAsTemplate(boolean wished) {
        template = wished;
    }

    /** Its owners are asked whether it is still needed. */
    public void remind(Instant at) {
        reminded = at;
    }

    /** An owner says that it is still needed. */
    public void keep(Instant at) {
        kept = at;
    }

    /** Notes that its owners write to all members; false when they did so since that moment. */
    public boolean mail(Instant now, Instant since) {
        if (mailed != null && mailed.isAfter(since)) {
            return false;
        }
        mailed = now;
        return true;
    }

    /** Notes that its owners write to some members; false when they did so since that moment. */
    public boolean mailSome(Instant now, Instant since) {
        if (mailedSome != null && mailedSome.isAfter(since)) {
            return false;
        }
        mailedSome = now;
        return true;
    }

    public boolean featured() {
        return featured;
    }

    public boolean template() {
        return template;
    }

    public Instant lastActive() {
        return lastActive;
    }
}
