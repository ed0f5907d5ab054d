package nl.plein.compliance.architecture.offender.web.here;

import nl.plein.compliance.architecture.offender.persistence.here.GoodRepository;

/** Wrong: a page that fetches its own rows. */
public class RepositoryBean {

    GoodRepository rows;
}
