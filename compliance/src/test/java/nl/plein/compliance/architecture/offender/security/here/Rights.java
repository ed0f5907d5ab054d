package nl.plein.compliance.architecture.offender.security.here;

/** A wall for the offenders to lean on: something of another module. */
public class Rights {}
