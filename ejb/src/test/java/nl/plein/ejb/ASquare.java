package nl.plein.ejb;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.site.Site;

/** A site with one group: an owner and a member in it, a neighbour who is on the site only. */
public final class ASquare {

    public final Beans beans;
    public final Site site;
    public final Group group;
    public final long owner;
    public final long member;
    public final long neighbour;

    private final EntityManager em;

    private ASquare(EntityManager em, Openness openness) {
        this.em = em;
        beans = new Beans(em);
        site = new Site("Fietsberaad", "", UUID.randomUUID() + ".example", "#a5361b", Site.Openness.OPEN, Beans.NOW);
        em.persist(site);
        em.flush();
        group = new Group(site.id(), "Snelfietsroutes", "", openness, Beans.NOW);
        em.persist(group);
        em.flush();
        owner = someone("Olga Eigenaar", Rank.OWNER);
        member = someone("Marit Lid", Rank.MEMBER);
        neighbour = someone("Niek Buur", null);
    }

    public static ASquare aSquare(EntityManager em, Openness openness) {
        return new ASquare(em, openness);
    }

    /** Somebody of the site, in the group when a rank is given. */
    public long someone(String name, Rank rank) {
        var account = new Account(name, null, null, Beans.NOW);
        em.persist(account);
        em.flush();
        beans.get(MembershipRepository.class)
                .add(new Membership(account.id(), site.id(), null, Rank.MEMBER, Beans.NOW));
        if (rank != null) {
            em.persist(new Membership(account.id(), site.id(), group.id(), rank, Beans.NOW));
            group.grow();
        }
        em.flush();
        em.refresh(site);
        return account.id();
    }

    /** A blog in the group by this person. */
    public ItemId aBlog(long author, String text) {
        var id = new ItemId(UUID.randomUUID());
        beans.as(author).get(ItemBoundary.class).write(new WriteBlog(site.id(), group.groupId(), id, aDraft(text)));
        return id;
    }

    /** A blog in the group that is meant for everybody. */
    public ItemId aPublicBlog(long author, String text) {
        var id = new ItemId(UUID.randomUUID());
        var draft = new Draft("Titel", "<p>" + text + "</p>", Format.HTML, Level.PUBLIC, List.of());
        beans.as(author).get(ItemBoundary.class).write(new WriteBlog(site.id(), group.groupId(), id, draft));
        return id;
    }

    public static Draft aDraft(String text) {
        return new Draft("Titel", "<p>" + text + "</p>", Format.HTML, Level.GROUP, List.of());
    }
}
