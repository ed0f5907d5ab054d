package nl.plein.ejb.archive;

import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Identity;
import nl.plein.audit.archive.Reference;
import nl.plein.audit.archive.Tooi;
import nl.plein.persistence.account.Organisation;

/** Whose records these are: the organisation of the site, as the public registers know it. */
final class Provenance {

    private Provenance() {}

    /**
     * The origin of a package.
     *
     * @param owner the organisation of the site, or null
     * @param siteName stands in when nobody said whose the site is
     */
    static Holdings.Origin of(Organisation owner, String siteName) {
        return new Holdings.Origin(
                reference(owner, siteName),
                ArchiveSetting.ACTIVITY.value(),
                ArchiveSetting.CONTACT.value(),
                ArchiveSetting.MAIL.value(),
                null);
    }

    /** An identity given out here. */
    static Identity identity(String ref) {
        return new Identity(ref, ArchiveSetting.SOURCE.value());
    }

    private static Reference reference(Organisation owner, String siteName) {
        if (owner == null) {
            return Reference.named(siteName);
        }
        var register = owner.tooiCode() == null ? Tooi.named(owner.name()) : Tooi.coded(owner.tooiCode());
        return register.orElseGet(() -> owner.tooiCode() == null
                ? Reference.named(owner.name())
                : new Reference(owner.name(), new Identity(owner.tooiCode(), owner.tooiList())));
    }
}
