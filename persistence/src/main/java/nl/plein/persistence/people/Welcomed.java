package nl.plein.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody was welcomed on a site, which happens once. */
@Entity
@NamedQuery(name = "Welcomed.of", query = "select w from Welcomed w where w.accountId = :account and w.siteId = :site")
@NamedQuery(
        name = "Welcomed.requests",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(g.name, g.ref, s.host, count(r))
        from JoinRequest r left join Group g on g.id = r.groupId left join Site s on s.id = g.siteId
        where r.groupId in :groups and r.state = nl.plein.persistence.group.JoinRequest.State.WAITING
        group by g.name, g.ref, s.host order by g.name""")
@NamedQuery(
        name = "Welcomed.entries",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(s.name, s.ref, s.host, count(r))
        from EntryRequest r left join Site s on s.id = r.siteId
        where r.siteId in :sites and r.state = nl.plein.persistence.admission.EntryRequest.State.WAITING
        group by s.name, s.ref, s.host order by s.name""")
@NamedQuery(
        name = "Welcomed.invitations",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(g.name, i.ref, s.host, count(i))
        from Invitation i left join Group g on g.id = i.groupId left join Site s on s.id = g.siteId
        where i.accountId = :account and i.state = nl.plein.persistence.group.Invitation.State.OPEN
          and i.expires > :now
        group by g.name, i.ref, s.host order by g.name""")
@NamedQuery(
        name = "Welcomed.wished",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(s.name, s.ref, s.host, count(r))
        from GroupRequest r left join Site s on s.id = r.siteId
        where r.siteId in :sites and r.state = nl.plein.persistence.group.GroupRequest.State.WAITING
        group by s.name, s.ref, s.host order by s.name""")
@NamedQuery(
        name = "Welcomed.agreements",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(s.name, s.ref, s.host, count(a))
        from Agreement a, Site s
        where a.id in :agreements and s.id in :sites
          and not exists (select x.id from AgreementAcceptance x where x.agreementId = a.id and x.siteId = s.id)
        group by s.name, s.ref, s.host order by s.name""")
@NamedQuery(
        name = "Welcomed.places",
        query =
                """
        select count(r) from SiteRequest r
        where r.state = nl.plein.persistence.site.SiteRequest.State.WAITING""")
@NamedQuery(
        name = "Welcomed.erasures",
        query =
                """
        select count(q) from ErasureRequest q where q.accountId <> :account
          and q.state = nl.plein.persistence.privacy.ErasureRequest.State.WAITING""")
@NamedQuery(
        name = "Welcomed.groups",
        query =
                """
        select new nl.plein.persistence.people.MyGroupRow(g.name, g.ref, s.name, s.host)
        from Membership m left join Group g on g.id = m.groupId left join Site s on s.id = m.siteId
        where m.accountId = :account and m.siteId in :sites and m.until is null and g.id is not null
        order by s.name, g.name, g.id""")
@Table(name = "welcomed")
public class Welcomed {

    @Id
    @SequenceGenerator(name = "welcomed_seq", sequenceName = "welcomed_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "welcomed_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "site_id")
    private long siteId;

    private Instant seen;

    protected Welcomed() {} // JPA

    public Welcomed(long accountId, long siteId, Instant seen) {
        this.accountId = accountId;
        this.siteId = siteId;
        this.seen = seen;
    }

    public Instant seen() {
        return seen;
    }
}
