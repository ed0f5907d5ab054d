package nl.plein.compliance.architecture.offender.ejb.here;

/** Wrong: does thirteen things. */
public class CrowdedBoundary {

    public void one() {}

    public void two() {}

    public void three() {}

    public void four() {}

    public void five() {}

    public void six() {}

    public void seven() {}

    public void eight() {}

    public void nine() {}

    public void ten() {}

    public void eleven() {}

    public void twelve() {}

    public void thirteen() {}
}
