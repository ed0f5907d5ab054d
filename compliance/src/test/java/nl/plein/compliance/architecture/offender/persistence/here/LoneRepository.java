package nl.plein.compliance.architecture.offender.persistence.here;

import jakarta.transaction.Transactional;

/** Wrong: begins a transaction when there is none. */
@Transactional
public class LoneRepository {}
