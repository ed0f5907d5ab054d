package nl.plein.persistence.platform;

import java.io.Serializable;
import nl.plein.persistence.account.Account;

/**
 * A person in a list for who runs the platform.
 *
 * @param id number of the account, for paging
 * @param ref public identifier of the account
 * @param mail the address that the person's provider gave, or null
 * @param organisation name of the organisation the person works for, or null
 */
public record PersonRow(long id, String ref, String name, String mail, String organisation, Account.State state)
        implements Serializable {

    /** Whether the person cannot come in. */
    public boolean blocked() {
        return state == Account.State.BLOCKED;
    }
}
