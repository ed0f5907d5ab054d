package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.member.AlbumBoundary;
import nl.plein.ejb.member.AlbumDetails;
import nl.plein.ejb.member.MakeAlbum;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The pictures that members of a site show, gathered in one file. */
@Named
@RequestScoped
public class MemberPortraitsBean {

    @Inject
    AlbumBoundary album;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private List<AlbumDetails> rows;

    /** Only for who manages the members. */
    public void load() {
        getRows();
    }

    public List<AlbumDetails> getRows() {
        if (rows == null) {
            rows = album.mine(current.site());
        }
        return rows;
    }

    /** Whether a file is being made. */
    public boolean isMoving() {
        return getRows().stream().anyMatch(one -> !one.job().state().over());
    }

    public void ask() {
        album.ask(new MakeAlbum(current.site()));
        Messages.afterwards("member.album.asked");
        way.to("/manage/members/portraits");
    }
}
