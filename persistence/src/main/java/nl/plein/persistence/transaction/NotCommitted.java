package nl.plein.persistence.transaction;

/** The database did not take what was done in a transaction: nothing of it is kept. */
public class NotCommitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotCommitted(Exception cause) {
        super("the transaction was not committed", cause);
    }
}
