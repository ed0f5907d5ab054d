package nl.plein.persistence.group;

/** The parts of the queries by which members of a group are listed. */
public final class MemberQueries {

    /** Members of a group at this moment. */
    static final String MEMBERS =
            """
            select new nl.plein.persistence.group.MemberRow(
                m.id, a.ref, a.displayName, o.name, a.organisationId, s.organisationLine, m.rank, m.since)
            from Membership m left join Account a on a.id = m.accountId
                left join Organisation o on o.id = a.organisationId left join Site s on s.id = m.siteId
            where m.groupId = :group and m.until is null
            """;

    /** Members of a group at this moment that pass a filter. */
    public static final String ROWS = MEMBERS
            + """
             and m.id > :after
              and m.rank in :ranks and lower(a.displayName) like :words escape '!'
              and (:everywhere = true or o.ref = :organisation or lower(o.name) like :organisations escape '!')
            """;

    /** In the order in which they came. */
    public static final String ORDER = "\norder by m.id";

    private MemberQueries() {}
}
