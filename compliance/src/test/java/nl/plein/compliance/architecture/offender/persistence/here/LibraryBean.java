package nl.plein.compliance.architecture.offender.persistence.here;

import jakarta.ejb.Stateless;

/** Wrong: a session bean in a library jar. */
@Stateless
public class LibraryBean {}
