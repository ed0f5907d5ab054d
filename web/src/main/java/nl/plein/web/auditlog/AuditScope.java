package nl.plein.web.auditlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.plein.ejb.auditlog.LogLine;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import nl.plein.web.guard.CurrentSite;

/**
 * How much of the log a person is shown: all of it, or what happened on the site where the person audits and what went
 * along to it with groups.
 */
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

    /** Whether an event happened on another site, and went along with a group to this one. */
    boolean moved(LogLine line) {
        return siteOnly() && !site.site().ref().equals(line.facts().site());
    }

    AuditFilter within(AuditFilter asked) {
        return siteOnly() ? asked.on(site.site().ref()) : asked;
    }
}
