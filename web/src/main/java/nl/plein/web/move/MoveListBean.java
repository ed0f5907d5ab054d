package nl.plein.web.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.move.MoveBoundary;
import nl.plein.ejb.move.UndoMove;
import nl.plein.persistence.move.MoveRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.SiteLinks;

/** Groups that went from or to a site: how it came out, and the way back. */
@Named
@RequestScoped
public class MoveListBean {

    @Inject
    MoveBoundary moves;

    @Inject
    CurrentSite current;

    @Inject
    SiteLinks links;

    @Inject
    Asked asked;

    @Inject
    Way way;

    @Inject
    Clock clock;

    private List<MoveRow> rows;

    /** Only for managers of the site. */
    public void load() {
        getRows();
    }

    public List<MoveRow> getRows() {
        if (rows == null) {
            long before = asked.number("before");
            rows = moves.moves(current.site(), before == 0 ? Long.MAX_VALUE : before);
        }
        return rows;
    }

    /** The rest of the list, or null. */
    public String getMore() {
        return rows.size() < MoveBoundary.PAGE
                ? null
                : "/manage/moves?before=" + rows.get(rows.size() - 1).id();
    }

    /** Whether it can be taken back: nothing that is shown came after it. */
    public boolean revocable(MoveRow row) {
        return row.revocable(clock.instant()) && getRows().stream().noneMatch(later -> later.overtakes(row));
    }

    /** The group, on the site that it went to. */
    public String link(MoveRow row) {
        return links.to(row.host(), "/group/" + row.group());
    }

    public void undo(String move) {
        moves.undo(new UndoMove(current.site(), UUID.fromString(move)));
        Messages.afterwards("move.undo.asked");
        way.to("/manage/moves");
    }
}
