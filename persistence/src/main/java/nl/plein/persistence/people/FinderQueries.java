package nl.plein.persistence.people;

/** The parts of the queries by which people are found. */
final class FinderQueries {

    /** Members of a site at this moment, by name; who is blocked is not found. */
    static final String FOUND =
            """
            select new nl.plein.persistence.people.FoundRow(a.id, a.ref, a.displayName, o.name, a.organisationId,
                s.organisationLine, p.small)
            from Membership m left join Account a on a.id = m.accountId
                left join Organisation o on o.id = a.organisationId
                left join Site s on s.id = m.siteId
                left join Portrait p on p.accountId = a.id
            where m.siteId = :site and m.groupId is null and m.until is null
              and a.state = nl.plein.persistence.account.Account.State.ACTIVE
              and m.nameKey >= :name and (m.nameKey > :name or m.accountId > :id)
              and m.nameKey like :words escape '!'
              and (:everywhere = true or o.ref = :organisation or lower(o.name) like :organisations escape '!')
            """;

    static final String FIRST =
            """
             and (:field0 = 0 or exists (select v.id from ProfileValue v, Audience e where v.accountId = a.id
                and v.fieldId = :field0 and v.key = :key0 and e.id = v.audienceId and e.reachKey in :keys))
            """;

    static final String SECOND =
            """
             and (:field1 = 0 or exists (select w.id from ProfileValue w, Audience f where w.accountId = a.id
                and w.fieldId = :field1 and w.key = :key1 and f.id = w.audienceId and f.reachKey in :keys))
            """;

    static final String THIRD =
            """
             and (:field2 = 0 or exists (select x.id from ProfileValue x, Audience g where x.accountId = a.id
                and x.fieldId = :field2 and x.key = :key2 and g.id = x.audienceId and g.reachKey in :keys))
            """;

    /** As the index of members by name is: its first columns are the same for all of them. */
    static final String ORDER = "\norder by m.siteId, m.groupId, m.nameKey, m.accountId";

    /** Members of a site, those who came last first; who is blocked is not found. */
    static final String NEWEST =
            """
            select new nl.plein.persistence.people.FoundRow(a.id, a.ref, a.displayName, o.name, a.organisationId,
                s.organisationLine, p.small)
            from Membership m
                left join Account a on a.id = m.accountId
                left join Organisation o on o.id = a.organisationId
                left join Site s on s.id = m.siteId
                left join Portrait p on p.accountId = a.id
            where m.siteId = :site and m.groupId is null and m.until is null
              and a.state = nl.plein.persistence.account.Account.State.ACTIVE
            order by m.since desc, m.id desc""";

    /** What members of a group tell in some fields, as far as one of these keys opens it. */
    static final String MEMBERS_TOLD =
            """
            select new nl.plein.persistence.people.MemberTold(m.id, v.fieldId, v.content)
            from Membership m left join ProfileValue v on v.accountId = m.accountId and v.siteId = m.siteId
                left join ProfileField f on f.id = v.fieldId left join Audience e on e.id = v.audienceId
            where m.id in :members and v.fieldId in :fields and f.removed is null and e.reachKey in :keys
            order by m.id, f.place, f.id, v.place""";

    private FinderQueries() {}
}
