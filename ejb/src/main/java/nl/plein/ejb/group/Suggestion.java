package nl.plein.ejb.group;

import java.io.Serializable;
import nl.plein.persistence.group.SuggestedGroup;

/** A group to begin with, and why it is suggested. */
public record Suggestion(SuggestedGroup group, Why why) implements Serializable {

    /** What speaks for a group. */
    public enum Why {
        /** People of the same organisation are in it. */
        COLLEAGUES,
        /** Managers or editors of the site point it out. */
        POINTED_OUT,
        /** It began last. */
        NEWEST
    }
}
