package nl.plein.compliance.architecture.offender.ejb.here;

/** Wrong: anyone may do this, and nobody said so. */
public class UnguardedBoundary {

    public void anything() {
        // what it does is not the point
    }
}
