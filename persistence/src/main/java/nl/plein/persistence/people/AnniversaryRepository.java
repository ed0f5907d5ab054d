package nl.plein.persistence.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.audience.Viewer;

/** Days of members that come round again. Only those are looked at that fall on the days that are asked for. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AnniversaryRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The field with the days, if managers of the site chose one that is asked. */
    public Optional<ProfileField> field(long site) {
        return em.createQuery(
                        """
                        select f from ProfileField f
                        where f.siteId = :site and f.celebrated = true and f.removed is null""",
                        ProfileField.class)
                .setParameter("site", site)
                .getResultStream()
                .findFirst();
    }

    /**
     * Members who told a day from one until another of the year, as far as this viewer may read it, in the order of the
     * days: as the index has them, so that no more is read than is shown.
     *
     * @param from month times a hundred and day of the first
     * @param until the same of the last
     */
    public List<AnniversaryRow> people(ProfileField field, int from, int until, Viewer viewer, int size) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.people.AnniversaryRow(
                            a.ref, a.displayName, o.name, p.small, v.monthDay)
                        from ProfileValue v left join Account a on a.id = v.accountId
                            left join Audience e on e.id = v.audienceId
                            left join Membership m on m.accountId = v.accountId and m.siteId = v.siteId
                                and m.groupId is null and m.until is null
                            left join Organisation o on o.id = a.organisationId
                            left join Portrait p on p.accountId = a.id
                        where v.fieldId = :field and v.monthDay >= :from and v.monthDay <= :until
                          and e.reachKey in :keys and m.id is not null
                          and a.state = nl.plein.persistence.account.Account.State.ACTIVE
                        order by v.fieldId, v.monthDay""",
                        AnniversaryRow.class)
                .setParameter("field", field.id())
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("keys", viewer.keys())
                .setMaxResults(size)
                .getResultList();
    }
}
