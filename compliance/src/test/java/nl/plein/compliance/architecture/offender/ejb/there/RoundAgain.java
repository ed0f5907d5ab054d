package nl.plein.compliance.architecture.offender.ejb.there;

import nl.plein.compliance.architecture.offender.ejb.here.RoundAndRound;

/** Wrong, together with its friend: each needs the other. */
public class RoundAgain {

    RoundAndRound here;
}
