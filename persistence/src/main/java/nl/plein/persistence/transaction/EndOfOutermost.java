package nl.plein.persistence.transaction;

import static jakarta.transaction.Transactional.TxType.REQUIRED;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** The end of a transaction that is the bean's own where its caller had none. */
@Interceptor
@Transactional(REQUIRED)
@Priority(Ending.OUTSIDE)
public class EndOfOutermost extends Ending {

    private static final long serialVersionUID = 1L;
}
