package nl.plein.compliance.architecture.offender.ejb.here;

/** Wrong: other features can take a rule that is not theirs. */
public class OpenPolicy {}
