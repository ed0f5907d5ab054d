package nl.plein.persistence.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A part of the front page of a site. Its editors choose which are shown, and their order within their column. */
public enum HomeBlock {
    /** Words of the editors. */
    INTRODUCTION(false),
    /** What is new. */
    NEWS(false),
    /** Ways that the editors made for the front page. */
    LINKS(true),
    /** The first groups by name. */
    GROUPS(true),
    /** Groups that are pointed out. */
    FEATURED(true),
    /** Groups in which somebody was active last. */
    ACTIVE(true),
    /** Who became a member last. */
    MEMBERS(true);

    private static final List<HomeBlock> PRESET = List.of(NEWS, GROUPS);
    private static final String NONE = "-";
    private static final String BETWEEN = ",";

    private final boolean beside;

    HomeBlock(boolean beside) {
        this.beside = beside;
    }

    /** Whether it stands in the narrow column. */
    public boolean beside() {
        return beside;
    }

    /** What is shown, in its order. */
    public static List<HomeBlock> shown(Function<SiteSetting, String> choices) {
        var chosen = choices.apply(SiteSetting.HOME_BLOCKS);
        if (chosen.isEmpty()) {
            return PRESET.stream()
                    .filter(one -> "YES".equals(choices.apply(SiteSetting.valueOf("HOME_" + one))))
                    .toList();
        }
        return chosen.equals(NONE)
                ? List.of()
                : Stream.of(chosen.split(BETWEEN)).map(HomeBlock::valueOf).toList();
    }

    /** How a choice is kept. */
    public static String kept(List<HomeBlock> shown) {
        return shown.isEmpty()
                ? NONE
                : String.join(BETWEEN, shown.stream().map(HomeBlock::name).toList());
    }

    /** The same blocks, this one shown last, or not at all. */
    public List<HomeBlock> turned(List<HomeBlock> shown) {
        var all = new ArrayList<>(shown);
        if (!all.remove(this)) {
            all.add(this);
        }
        return all;
    }

    /** The same blocks, this one a place earlier or later in its column; at the edge it stays. */
    public List<HomeBlock> moved(List<HomeBlock> shown, boolean up) {
        var all = new ArrayList<>(shown);
        int from = all.indexOf(this);
        int step = up ? -1 : 1;
        for (int to = from + step; from >= 0 && to >= 0 && to < all.size(); to += step) {
            if (all.get(to).beside == beside) {
                Collections.swap(all, from, to);
                return all;
            }
        }
        return all;
    }
}
