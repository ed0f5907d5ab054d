package nl.plein.persistence.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.plein.persistence.shared.Served;
import nl.plein.persistence.shared.Slice;

/**
 * How far somebody is in what is new. Once it is there it changes by conditional updates of its repository only, since
 * several servers tell people at the same time.
 */
@Entity
@NamedQuery(
        name = "News.due",
        query =
                """
        select new nl.plein.persistence.news.NewsDue(n.accountId, n.due, n.told, n.stopNo, c.rhythm)
        from NewsReader n left join AccountChoice c on c.accountId = n.accountId
        where n.due <= :now and (c.rhythm is null or c.rhythm <> nl.plein.persistence.people.Rhythm.NEVER)
        order by n.due, n.accountId""",
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "News.arrived",
        query =
                """
        select distinct new nl.plein.persistence.news.NewsDue(f.accountId, f.seen, f.seen, 0, c.rhythm)
        from FamiliarDevice f left join AccountChoice c on c.accountId = f.accountId
        where f.seen > :since and (c.rhythm is null or c.rhythm <> nl.plein.persistence.people.Rhythm.NEVER)
            and not exists (select n.accountId from NewsReader n where n.accountId = f.accountId)
        order by f.accountId""",
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "News.take",
        query =
                """
        update NewsReader n set n.due = :next, n.told = :until, n.stopHash = :stop
        where n.accountId = :account and n.due = :due""")
@NamedQuery(
        name = "News.pass",
        query = "update NewsReader n set n.due = :next where n.accountId = :account and n.due = :due")
@NamedQuery(name = "News.follow", query = "update NewsReader n set n.due = :next where n.accountId = :account")
@NamedQuery(
        name = "News.begin",
        query = "update NewsReader n set n.told = null where n.accountId = :account and n.due is null")
@NamedQuery(
        name = "News.stop",
        query =
                """
        update NewsReader n set n.due = null, n.stopHash = null, n.stopNo = n.stopNo + 1
        where n.accountId = :account""")
@NamedQuery(name = "News.byStop", query = "select n.accountId from NewsReader n where n.stopHash = :stop")
@NamedQuery(
        name = "News.newest",
        query = "select i.published from ListedItem i where i.published <= :until order by i.published desc, i.id desc",
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "News.wanted",
        query =
                """
        select m.groupId from Membership m
        where m.accountId = :account and m.groupId is not null and m.until is null and m.noNews = false""")
@NamedQuery(
        name = "News.items",
        query =
                """
        select new nl.plein.persistence.news.NewsRow(
            i.ref, i.kind, i.title, i.siteId, a.reachKey, s.name, s.host, g.name, g.ref)
        from ListedItem i
            left join Audience a on a.id = i.readAudienceId
            left join Site s on s.id = i.siteId
            left join Group g on g.id = i.groupId
        where a.reachKey in :keys and i.published > :since and i.published <= :until and i.ownerId <> :account
          and (i.groupId in :groups or i.groupId is null and i.siteId in :sites)
          and """
                        + Served.SITE + "order by i.published desc, i.id desc",
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "News.groups",
        query =
                """
        select new nl.plein.persistence.news.NewsGroupRow(m.id, g.ref, g.name, s.name, m.noNews)
        from Membership m left join Group g on g.id = m.groupId left join Site s on s.id = m.siteId
        where m.accountId = :account and m.until is null and g.id is not null and m.siteId in :known and m.id > :after
          and """
                        + Served.SITE + "order by m.id",
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "News.wish",
        query =
                """
        update Membership m set m.noNews = :unwanted
        where m.accountId = :account and m.until is null and m.siteId in :known
          and m.groupId in (select g.id from Group g where g.ref in :groups)""")
@Table(name = "news_reader")
public class NewsReader {

    @Id
    @Column(name = "account_id")
    private long accountId;

    /** Until when the person was told what is new, or null for somebody who was never told. */
    private Instant told;

    /** When the next mail may come, or null for never. */
    private Instant due;

    /** How often the person stopped mail by a link; each time makes another link. */
    @Column(name = "stop_no")
    private int stopNo;

    /** Hash of what the link that stops mail carries; null when it was used, or none was sent. */
    @Column(name = "stop_hash")
    private String stopHash;

    protected NewsReader() {} // JPA

    NewsReader(long accountId, Instant due) {
        this.accountId = accountId;
        this.due = due;
    }
}
