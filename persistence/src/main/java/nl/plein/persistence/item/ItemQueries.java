package nl.plein.persistence.item;

import nl.plein.persistence.shared.Served;

/**
 * The parts that the lists of items share, so that every list shows the same row through the same filter. All joins are
 * outer ones: EclipseLink writes inner joins behind them, where their columns cannot be used to join further.
 */
final class ItemQueries {

    /** The author's name leads to a profile: of a member of the site, for members of it. */
    static final String AUTHOR =
            """
            (select max(x.ref) from Account x, Membership m where x.id = i.ownerId
                and x.state = nl.plein.persistence.account.Account.State.ACTIVE and m.accountId = x.id
                and m.siteId = i.siteId and m.groupId is null and m.until is null and m.siteId in :known)
            """;

    private static final String SELECT =
            """
            select new nl.plein.persistence.item.ItemRow(i.id, i.ref, i.kind, i.title, i.excerpt, i.published,
                i.commentCount, p.displayName, o.name, p.organisationId, s.organisationLine, a.reachKey, s.name, s.host,
                g.name, g.ref, i.tagLine,"""
                    + AUTHOR
                    + "\n)\n";

    private static final String JOINED =
            """
                left join Audience a on a.id = i.readAudienceId
                left join Account p on p.id = i.ownerId
                left join Organisation o on o.id = p.organisationId
                left join Site s on s.id = i.siteId
                left join Group g on g.id = i.groupId
            """;

    static final String ROW = SELECT + "from ListedItem i\n" + JOINED;

    /** The one filter, and the place where the slice starts. */
    static final String SEEN =
            """
            where a.reachKey in :keys
              and (i.published < :time or (i.published = :time and i.id < :id))
            """;

    /** For lists over several sites: on one that is not served an item is found nowhere. */
    static final String SERVED = "and" + Served.SITE;

    /** In a group of a site, named as people name it. */
    static final String OF_GROUP =
            """
             and i.groupId = (select x.id from Group x where x.ref = :group and x.siteId = :site)
            """;

    /** One item on a site, through the same filter. */
    static final String PAGE =
            """
            select new nl.plein.persistence.item.ItemPageRow(i.id, i.ref, i.siteId, i.title, i.excerpt, b.body,
                i.published, i.changed, i.versionNo, i.ownVersions, i.lockNo, i.commentCount, a.level,
                a.reachKey, i.ownerId, p.displayName, p.organisationId, o.name, s.organisationLine, g.id, g.ref,
                g.name, g.purpose, g.openness, g.memberCount, g.archived, i.tagLine, w.displayName,
                i.copiedPublished,"""
                    + AUTHOR
                    + """
            )
            from ListedItem i
                left join BlogText b on b.id = i.id
                left join Audience a on a.id = i.readAudienceId
                left join Account p on p.id = i.ownerId
                left join Organisation o on o.id = p.organisationId
                left join Site s on s.id = i.siteId
                left join Group g on g.id = i.groupId
                left join Account w on w.id = i.copiedOwnerId
            where i.ref = :ref and i.siteId = :site and a.reachKey in :keys""";

    /** What carries a tag, and with it all of some others, through the one filter. */
    static final String TAGGED = SELECT
            + """
            from ItemTag t
                left join ListedItem i on i.id = t.itemId
            """
            + JOINED
            + """
            where t.tagId = :tag and i.siteId = :site and a.reachKey in :keys
              and (t.published < :time or (t.published = :time and t.itemId < :id))
              and (:all = 1 or (select count(y) from ItemTag y where y.itemId = t.itemId and y.tagId in :tags) = :all)
            """;

    /** Newest first. A list of one thing begins with it, though it is the same in all rows: so H2 finds the index. */
    static final String ORDER = "\norder by i.published desc, i.id desc";

    static final String SITE_ORDER = "\norder by i.siteId desc, i.published desc, i.id desc";

    static final String GROUP_ORDER = "\norder by i.groupId desc, i.published desc, i.id desc";

    static final String OWNER_ORDER = "\norder by i.ownerId desc, i.published desc, i.id desc";

    static final String TAGGED_ORDER = "\norder by t.tagId desc, t.published desc, t.itemId desc";

    private ItemQueries() {}
}
