package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.member.AlbumRepository;
import nl.plein.persistence.member.ShownRow;

/** Reads who shows a picture, some at a time, each time in a transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class AlbumPages {

    static final int PAGE = 200;

    @Inject
    AlbumRepository album;

    @Inject
    MembershipRepository memberships;

    /** @param after number of the last membership that was dealt with, 0 to begin */
    public List<ShownRow> after(long site, long after) {
        return album.shown(site, after, PAGE);
    }

    /** How many members a site has. */
    public int members(long site) {
        return memberships.counted(site);
    }
}
