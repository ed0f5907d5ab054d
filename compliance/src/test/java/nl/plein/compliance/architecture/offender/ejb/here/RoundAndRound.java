package nl.plein.compliance.architecture.offender.ejb.here;

import nl.plein.compliance.architecture.offender.ejb.there.RoundAgain;

/** Wrong, together with its friend: each needs the other. */
public class RoundAndRound {

    RoundAgain there;
}
