package nl.plein.persistence.group;

import java.util.List;
import nl.plein.persistence.shared.PartOrder;

/** A part of a group's page. Its owners choose which are shown, and in which order. */
public enum GroupTool {
    /** Words of the owners on what the group is. */
    INTRODUCTION(false),
    /** What is new. */
    NEWS(false),
    /** The way to who is in it. */
    MEMBERS(true),
    /** The way to search what is in it by tag. */
    TAGS(true);

    private final boolean apart;

    GroupTool(boolean apart) {
        this.apart = apart;
    }

    /** Whether it is a page of its own, to which the page of the group leads. */
    public boolean apart() {
        return apart;
    }

    /**
     * What is shown, in its order.
     *
     * @param kept how a choice is kept, or null when nobody chose: all of them
     */
    static List<GroupTool> shown(String kept) {
        return kept == null
                ? List.of(values())
                : PartOrder.read(kept, GroupTool.class).shown();
    }

    /** How a choice is kept. */
    static String kept(List<GroupTool> shown) {
        return new PartOrder<>(shown).kept();
    }
}
