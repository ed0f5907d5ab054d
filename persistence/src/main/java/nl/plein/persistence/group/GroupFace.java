package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a group looks like, and to whom it introduces itself. */
@Embeddable
public class GroupFace {

    @Column(name = "introduction_inside")
    private boolean inside;

    protected GroupFace() {} // JPA, and a group that has shown nothing yet

    /** From now on only members read the introduction, or everybody who sees the group. */
    void introduce(boolean membersOnly) {
        inside = membersOnly;
    }

    /** Whether only members read the introduction. */
    public boolean inside() {
        return inside;
    }
}
