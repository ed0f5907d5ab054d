package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Who answers for the groups of a site, for who manages it. */
@Stateless
@Boundary
public class OwnerBoundary {

    @Inject
    OwnerList list;

    @Inject
    CurrentAccount me;

    /** Records that the groups and their owners are taken along; the ticket lets it happen. */
    @Requires(Right.SITE_MANAGE)
    public OwnerTicket export(ExportOwners command) {
        return new OwnerTicket(command.site().id(), Set.copyOf(me.viewer().groups()));
    }

    /** Writes what the ticket is for as lines with commas, some groups at a time. */
    @Open("the ticket was given for a right that was checked, and recorded")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(OwnerTicket ticket, Writer out) throws IOException {
        out.write(OwnerList.HEAD);
        long after = 0;
        OwnerList.Part part;
        do {
            part = list.part(ticket, after);
            out.write(part.lines());
            after = part.last();
        } while (part.more());
    }
}
