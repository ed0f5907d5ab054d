package nl.plein.persistence.transaction;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.io.Serializable;

/**
 * Stands outside the container's own interceptor of transactions, which ends what the bean began. There is one for each
 * way to begin a transaction, since an interceptor is bound to one of them.
 */
abstract class Ending implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Before that of the container, at {@code PLATFORM_BEFORE + 200}. */
    static final int OUTSIDE = Interceptor.Priority.PLATFORM_BEFORE + 100;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException broken) {
            throw new NotCommitted(broken);
        }
    }
}
