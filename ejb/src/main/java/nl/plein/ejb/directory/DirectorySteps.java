package nl.plein.ejb.directory;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;
import nl.plein.security.permission.SiteGate;

/** The steps of what a directory wants, each in a transaction of its own and with the rights of its moment. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class DirectorySteps {

    @Inject
    PeopleSync people;

    @Inject
    ProfileSync profiles;

    @Inject
    GroupSync places;

    @Inject
    SiteGate gate;

    @Inject
    CurrentAccount me;

    /**
     * Looks at the whole before anything is done.
     *
     * @throws Refusal when it names what the site does not ask
     * @throws NoSuchThing when no directory keeps its group
     */
    public void check(SyncPeople command) {
        profiles.fields(command);
        if (command.group() != null) {
            places.kept(command.site(), command.group());
        }
    }

    /**
     * Does one step of it.
     *
     * @throws Refusal when who made the key manages the members no more, or the site may only be read
     */
    public List<SyncLine> write(SyncPeople step) {
        me.refresh();
        me.check(Right.MEMBER_MANAGE, step.target());
        gate.pass(step);
        var fields = profiles.fields(step);
        return step.group() == null ? people.write(step, fields) : places.write(step);
    }
}
