package nl.plein.persistence.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

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

    private static final String NONE = "-";
    private static final String BETWEEN = ",";

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
     * @param kept how a choice is kept, or null when nobody chose
     */
    static List<GroupTool> shown(String kept) {
        if (kept == null) {
            return List.of(values());
        }
        return kept.equals(NONE)
                ? List.of()
                : Stream.of(kept.split(BETWEEN)).map(GroupTool::valueOf).toList();
    }

    /** How a choice is kept. */
    static String kept(List<GroupTool> shown) {
        return shown.isEmpty()
                ? NONE
                : String.join(BETWEEN, shown.stream().map(GroupTool::name).toList());
    }

    /** The same parts, this one shown last when it was not. */
    public List<GroupTool> in(List<GroupTool> shown) {
        var all = new ArrayList<>(shown);
        if (!all.contains(this)) {
            all.add(this);
        }
        return all;
    }

    /** The same parts without this one. */
    public List<GroupTool> outOf(List<GroupTool> shown) {
        return shown.stream().filter(one -> one != this).toList();
    }

    /** The same parts, this one a place earlier or later among its like; at the edge it stays. */
    public List<GroupTool> moved(List<GroupTool> shown, boolean up) {
        var all = new ArrayList<>(shown);
        int from = all.indexOf(this);
        int step = up ? -1 : 1;
        for (int to = from + step; from >= 0 && to >= 0 && to < all.size(); to += step) {
            if (all.get(to).apart == apart) {
                Collections.swap(all, from, to);
                return all;
            }
        }
        return all;
    }
}
