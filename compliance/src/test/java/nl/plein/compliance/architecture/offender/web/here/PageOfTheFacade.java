package nl.plein.compliance.architecture.offender.web.here;

/** A wall for the offenders to lean on: something of the pages. */
public class PageOfTheFacade {}
