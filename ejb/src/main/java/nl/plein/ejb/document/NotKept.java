package nl.plein.ejb.document;

import jakarta.ejb.ApplicationException;

/** What somebody sent could not be stored, for want of room for example: our fault, and nothing of it is left. */
@ApplicationException(rollback = true)
public class NotKept extends RuntimeException {

    public NotKept(Throwable cause) {
        super("what was sent could not be stored", cause);
    }
}
