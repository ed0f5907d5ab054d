package nl.plein.security;

import jakarta.ejb.ApplicationException;

/**
 * A rule or a right said no: the only exception whose text a person sees. The message key names a sentence that says
 * what is wrong and what to do about it.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private final String messageKey;
    private final transient Object[] details;

    /**
     * @param messageKey key of the sentence, for example {@code group.join.closed}
     * @param details what stands at {0}, {1} ... in the sentence
     */
    public Refusal(String messageKey, Object... details) {
        super(messageKey);
        this.messageKey = messageKey;
        this.details = details.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    /** What stands at {0}, {1} ... in the sentence. */
    public Object[] details() {
        return details == null ? new Object[0] : details.clone();
    }
}
