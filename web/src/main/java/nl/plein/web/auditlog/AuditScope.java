package nl.plein.web.auditlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import nl.plein.web.guard.CurrentSite;

/** How much of the log a person is shown: all of it, or what happened on the site where the person audits. */
@RequestScoped
class AuditScope {

    @Inject
    CurrentAccount me;

    @Inject
    CurrentSite site;

    /** Whether only what happened on this site is shown. */
    boolean siteOnly() {
        return site.onSite() && !me.may(Right.AUDIT_READ, Place.PLATFORM);
    }

    AuditFilter within(AuditFilter asked) {
        return siteOnly() ? asked.on(site.site().ref()) : asked;
    }
}
