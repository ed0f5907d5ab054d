package nl.plein.persistence.site;

import java.util.List;
import java.util.function.Function;
import nl.plein.persistence.shared.PartOrder;

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
        return PartOrder.read(chosen, HomeBlock.class).shown();
    }
}
