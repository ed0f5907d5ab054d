package nl.plein.persistence.platform;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.account.RoleGrantRow;

/** Roles that hold on the whole platform. */
@ApplicationScoped
@Transactional(MANDATORY)
public class PlatformRoleRepository {

    private static final int MOST = 500;
    private static final String ROWS =
            """
            select new nl.plein.persistence.account.RoleGrantRow(a.ref, a.displayName, o.name,
                a.organisationId, s.organisationLine, r.role, r.since, r.until, g.displayName)
            from RoleGrant r left join Account a on a.id = r.accountId
                left join Organisation o on o.id = a.organisationId
                left join Account g on g.id = r.grantedBy left join Site s on s.id = r.siteId
            where r.siteId is null and (r.until is null or r.until > :now)""";
    private static final String BY_NAME = " order by r.role, a.displayName, r.id";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Until the end of the transaction nobody else changes who runs the platform. */
    public void hold() {
        em.createQuery(
                        "select r from RoleGrant r where r.siteId is null and r.role = :role order by r.id",
                        RoleGrant.class)
                .setParameter("role", Role.PLATFORM_MANAGER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Who has, or will have, what role: at most 500 rows, by role and name. */
    public List<RoleGrantRow> rows(Instant now) {
        return em.createQuery(ROWS + BY_NAME, RoleGrantRow.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What roles a person has, or will have. */
    public List<RoleGrantRow> of(long account, Instant now) {
        return em.createQuery(ROWS + " and r.accountId = :account" + BY_NAME, RoleGrantRow.class)
                .setParameter("now", now)
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What a person has, or will have, of one role. */
    public List<RoleGrant> held(long account, Role role, Instant now) {
        return em.createQuery(
                        """
                        select r from RoleGrant r where r.siteId is null and r.accountId = :account
                            and r.role = :role and (r.until is null or r.until > :now)""",
                        RoleGrant.class)
                .setParameter("account", account)
                .setParameter("role", role)
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * How many others who can come in have a role at this moment, without an end: not blocked, and by a provider that
     * was not stopped or by a password.
     */
    public long lasting(Role role, long besides, Instant now) {
        return em.createQuery(
                        """
                        select count(r) from RoleGrant r join Account a on a.id = r.accountId
                        where r.siteId is null and r.role = :role and r.accountId <> :account
                            and r.since <= :now and r.until is null
                            and a.state = nl.plein.persistence.account.Account.State.ACTIVE
                            and (not exists (select i from AccountIdentity i where i.accountId = a.id)
                                or exists (select j from AccountIdentity j join IdentityProvider p
                                    on p.entityId = j.provider where j.accountId = a.id and p.stopped is null))""",
                        Long.class)
                .setParameter("role", role)
                .setParameter("account", besides)
                .setParameter("now", now)
                .getSingleResult();
    }
}
