package nl.plein.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.people.FinderBoundary;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.people.FoundRow;
import nl.plein.persistence.site.HomeBlock;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.web.guard.CurrentSite;

/** The parts of the front page in the order of the editors; what is not shown is not asked for. */
@Named
@RequestScoped
public class HomeBlocksBean {

    private static final int FIRST = 5;

    @Inject
    GroupBoundary groups;

    @Inject
    FinderBoundary people;

    @Inject
    CurrentSite current;

    @Inject
    CurrentAccount me;

    private final Map<GroupFilter.View, List<GroupRow>> listed = new EnumMap<>(GroupFilter.View.class);
    private List<FoundRow> newcomers;

    /** Names of the parts in the wide column. */
    public List<String> getMain() {
        return names(false);
    }

    /** Names of the parts in the narrow one. */
    public List<String> getBeside() {
        return names(true);
    }

    /** Words of the editors. */
    public String getIntroduction() {
        return current.choice(SiteSetting.HOME_INTRODUCTION);
    }

    public List<GroupRow> getFeatured() {
        return some(GroupFilter.View.FEATURED);
    }

    public List<GroupRow> getActive() {
        return some(GroupFilter.View.ACTIVE);
    }

    /** Who became a member last, for members. */
    public List<FoundRow> getNewcomers() {
        if (newcomers == null) {
            newcomers = people.newest(current.site());
        }
        return newcomers;
    }

    private List<GroupRow> some(GroupFilter.View view) {
        return listed.computeIfAbsent(
                view, asked -> groups.listed(current.number(), new GroupFilter(asked, ""), null).stream()
                        .limit(FIRST)
                        .toList());
    }

    private List<String> names(boolean beside) {
        var shown = current.onSite() ? HomeBlock.shown(current::choice) : List.of(HomeBlock.NEWS, HomeBlock.GROUPS);
        return current.onSite() && current.walled(me.viewer())
                ? List.of()
                : shown.stream()
                        .filter(one -> one.beside() == beside)
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList();
    }
}
