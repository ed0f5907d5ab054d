package nl.plein.compliance.architecture.offender.ejb.here;

import jakarta.persistence.Query;

/** Wrong: a use case that writes its own query. */
public class AskingTheDatabase {

    Query query;
}
