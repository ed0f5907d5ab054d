package nl.plein.ejb.news;

import static nl.plein.ejb.ASquare.aSquare;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.mail.Mail;
import nl.plein.persistence.news.NewsRepository;
import nl.plein.persistence.people.Rhythm;

/** A member of a group who is told what the owner publishes there. */
final class AReader {

    final ASquare square;
    final long member;
    private final EntityManager em;

    AReader(EntityManager em, Openness openness) {
        this.em = em;
        square = aSquare(em, openness);
        member = square.member;
        mail(member, "marit@example.org");
    }

    /** From now on this person has a mail address, and a turn at this moment. */
    void mail(long account, String address) {
        em.find(Account.class, account).refresh("Marit Lid", address);
        em.flush();
        beans().get(NewsRepository.class).follow(account, Beans.NOW);
    }

    Beans beans() {
        return square.beans;
    }

    NewsBoundary as(long account) {
        return beans().as(account).get(NewsBoundary.class);
    }

    AccountId ref(long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }

    void choose(Rhythm rhythm) {
        as(member).choose(new ChooseRhythm(ref(member), rhythm));
        em.flush();
    }

    /** A blog for the group, published so long ago. */
    ItemId closed(long author, Duration ago) {
        return ago(square.aBlog(author, "geheim"), ago);
    }

    /** A blog for everybody, published so long ago. */
    ItemId open(long author, Duration ago) {
        return ago(square.aPublicBlog(author, "open"), ago);
    }

    private ItemId ago(ItemId item, Duration ago) {
        em.flush();
        em.createQuery("update ListedItem i set i.published = :then where i.ref = :ref")
                .setParameter("then", Beans.NOW.minus(ago))
                .setParameter("ref", item.value().toString())
                .executeUpdate();
        return item;
    }

    /** One round; what was recorded of it. */
    List<Entry> round() {
        beans().events.clear();
        var ledger = beans().get(NewsLedger.class);
        ledger.tell(ledger.due());
        em.flush();
        return List.copyOf(beans().events);
    }

    /** It is this person's turn again, without the clock going on. */
    void again(long account) {
        em.createQuery("update NewsReader n set n.due = :now where n.accountId = :account")
                .setParameter("now", Beans.NOW)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** What waits for this person, as one text each. */
    List<String> waiting(long account) {
        return em
                .createQuery(
                        """
                        select m from Mail m where m.accountId = :account
                            and m.state = nl.plein.persistence.mail.MailState.WAITING order by m.id""",
                        Mail.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(mail -> mail.text().subject() + "\n" + mail.text().body())
                .toList();
    }

    /** What the link that stops mail carries, in the latest mail to this person. */
    String code(long account) {
        var links = em.createQuery(
                        """
                        select m.stopLink from Mail m
                        where m.accountId = :account and m.stopLink is not null order by m.id desc""",
                        String.class)
                .setParameter("account", account)
                .getResultList();
        return links.get(0).substring(links.get(0).lastIndexOf('/') + 1);
    }

    /** The member was told until so long ago, and it is the member's turn again. */
    void told(Duration ago) {
        em.createQuery("update NewsReader n set n.told = :then where n.accountId = :account")
                .setParameter("then", Beans.NOW.minus(ago))
                .setParameter("account", member)
                .executeUpdate();
        again(member);
    }

    /** Whose turn comes when. */
    List<String> turns() {
        return em
                .createQuery("select n.accountId, n.due from NewsReader n where n.due is not null", Object[].class)
                .getResultList()
                .stream()
                .map(row -> row[0] + " " + row[1])
                .toList();
    }
}
