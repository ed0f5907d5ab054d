package nl.plein.compliance.architecture.offender.persistence.here;

import jakarta.transaction.Transactional;

/** A wall for the offenders to lean on: a repository that does nothing wrong. */
@Transactional(Transactional.TxType.MANDATORY)
public class GoodRepository {}
