package nl.plein.persistence.item;

/**
 * The parts that the lists of items share, so that every list shows the same row through the same filter. All joins are
 * outer ones: EclipseLink writes inner joins behind them, where their columns cannot be used to join further.
 */
final class ItemQueries {

    static final String ROW =
            """
            select new nl.plein.persistence.item.ItemRow(i.id, i.ref, i.kind, i.title, i.excerpt, i.published,
                i.commentCount, p.displayName, o.name, a.reachKey, s.name, s.host, g.name, g.ref)
            from ListedItem i
                left join Audience a on a.id = i.readAudienceId
                left join Account p on p.id = i.ownerId
                left join Organisation o on o.id = p.organisationId
                left join Site s on s.id = i.siteId
                left join Group g on g.id = i.groupId
            """;

    /** The one filter, and the place where the slice starts. */
    static final String SEEN =
            """
            where a.reachKey in :keys
              and (i.published < :time or (i.published = :time and i.id < :id))
            """;

    static final String ORDER = "\norder by i.published desc, i.id desc";

    private ItemQueries() {}
}
