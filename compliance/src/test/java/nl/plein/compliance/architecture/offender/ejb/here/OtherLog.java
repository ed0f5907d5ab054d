package nl.plein.compliance.architecture.offender.ejb.here;

import java.util.logging.Logger;

/** Wrong: a second way to the log. */
public class OtherLog {

    Logger log;
}
