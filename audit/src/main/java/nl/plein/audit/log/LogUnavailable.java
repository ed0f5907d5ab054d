package nl.plein.audit.log;

import jakarta.ejb.ApplicationException;

/** An event could not be recorded, so what it was about did not happen. The person is told to try again later (503). */
@ApplicationException(rollback = true)
public class LogUnavailable extends RuntimeException {

    public LogUnavailable(Throwable cause) {
        super("the audit log cannot be written", cause);
    }
}
