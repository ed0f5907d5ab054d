package nl.plein.ejb.member;

import java.util.UUID;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Look at a list of people before it is carried out.
 *
 * @param list identifier that it gets until then
 * @param bytes the file as it came
 * @param message what to say to who is invited, may be empty
 */
public record PrepareImport(SiteRow site, UUID list, byte[] bytes, String message) implements Command {

    public PrepareImport {
        bytes = bytes.clone();
        message = new OwnWords(message).text();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_MEMBER_IMPORT_PREPARE;
    }
}
