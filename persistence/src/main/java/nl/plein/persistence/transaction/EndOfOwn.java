package nl.plein.persistence.transaction;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** The end of a transaction that is always the bean's own. */
@Interceptor
@Transactional(REQUIRES_NEW)
@Priority(Ending.OUTSIDE)
public class EndOfOwn extends Ending {

    private static final long serialVersionUID = 1L;
}
