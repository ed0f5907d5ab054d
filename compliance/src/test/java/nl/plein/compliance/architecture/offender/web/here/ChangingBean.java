package nl.plein.compliance.architecture.offender.web.here;

import jakarta.persistence.EntityManager;

/** Wrong: a page that keeps something without any boundary. */
public class ChangingBean {

    EntityManager em;

    public void save() {
        em.merge("anything");
    }
}
